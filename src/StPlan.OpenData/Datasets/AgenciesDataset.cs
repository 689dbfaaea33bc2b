using StPlan.Domain.Agencies;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class AgenciesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Agency>(data => data.Agencies)
    {
        Name = "agencies",
        Title = new("Cơ quan, đơn vị", "Agencies"),
        Description = new(
            "Các cơ quan, đơn vị mà kế hoạch nêu tên, và thành viên đã biết của các tập hợp; dùng chung cho mọi kế hoạch.",
            "The bodies that the plans name, and the known members of collectives; the same for all plans."),
        OwnColumns =
        [
            new("code", ColumnType.String, new("Mã", "Code"), new("Mã ổn định: SKHCN.", "Its stable code: SKHCN."), a => a.Code) { IsKey = true },
            .. CommonColumns.Bilingual<Agency>("name", new("Tên", "Name"), new("Tên cơ quan.", "Its name."), a => a.Name),
            new("short_name", ColumnType.String, new("Tên viết tắt", "Short name"), new("Tên viết tắt thông dụng.", "The short name in common use."), a => a.ShortName) { IsNullable = true },
            new("kind", ColumnType.String, new("Loại", "Kind"), new("Loại cơ quan.", "What sort of body it is."), a => Cell.Code<AgencyKind>(a.Kind)) { Codes = CodeLists.AgencyKind },
            new("basis", ColumnType.String, new("Nguồn", "Basis"), new("Biết được từ đâu.", "Where it is known from."), a => Cell.Code<AgencyBasis>(a.Basis)) { Codes = CodeLists.AgencyBasis },
            new("members", ColumnType.Json, new("Thành viên", "Members"), new("Mã các thành viên đã biết của một tập hợp (agencies.code), dạng danh sách JSON.", "Of a collective: the codes of its known members (agencies.code), as a JSON list."), a => JsonList.Of(a.Members.Select(m => m.Code))),
            new("members_complete", ColumnType.Boolean, new("Đủ thành viên", "Members complete"), new("Với một tập hợp: các thành viên đã biết có phải là tất cả không.", "Of a collective: whether the members are known to be all of them."), a => a.MembersComplete),
            new("valid_from", ColumnType.Date, new("Có từ ngày", "Valid from"), new("Ngày đầu tiên; trống khi không nêu.", "The first day of its existence; empty where none is known."), a => a.ValidFrom) { IsNullable = true },
            new("valid_to", ColumnType.Date, new("Đến ngày", "Valid to"), new("Ngày cuối cùng; trống khi còn tồn tại.", "The last day of its existence; empty where no end is known."), a => a.ValidTo) { IsNullable = true },
            new("successors", ColumnType.Json, new("Cơ quan kế thừa", "Successors"), new("Mã các cơ quan kế thừa nhiệm vụ (agencies.code), dạng danh sách JSON.", "The codes of those who took over its duties (agencies.code), as a JSON list."), a => JsonList.Of(a.Successors.Select(s => s.Code))),
            .. CommonColumns.Note<Agency>(a => a.Note),
            CommonColumns.Release<Agency>("release", new("Lần công bố đầu tiên có cơ quan này.", "The release that first published it."), a => a.Release),
        ],
    };
}

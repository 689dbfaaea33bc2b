using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Domain.LegalDocuments;
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
            new(
                "code", ColumnType.String, new("Mã", "Code"), new("Mã ổn định: SKHCN.", "Its stable code: SKHCN."),
                a => a.Code) { IsKey = true },
            .. CommonColumns.Bilingual<Agency>("name", new("Tên", "Name"), new("Tên cơ quan.", "Its name."), a => a.Name),
            new(
                "short_name", ColumnType.String, new("Tên viết tắt", "Short name"),
                new("Tên viết tắt thông dụng.", "The short name in common use."), a => a.ShortName) { IsNullable = true },
            new(
                "kind", ColumnType.String, new("Loại", "Kind"), new("Loại cơ quan.", "The kind of agency."),
                a => Cell.Code<AgencyKind>(a.Kind)) { Codes = CodeLists.AgencyKind },
            new(
                "basis", ColumnType.String, new("Nguồn", "Basis"), new("Nguồn thông tin về cơ quan.", "The source of the information."),
                a => Cell.Code<AgencyBasis>(a.Basis)) { Codes = CodeLists.AgencyBasis },
            new(
                "members", ColumnType.Json, new("Thành viên", "Members"),
                new(
                    "Mã các thành viên đã biết của một tập hợp (agencies.code), dạng danh sách JSON.",
                    "For a collective: the codes of its known members (agencies.code), as a JSON list."),
                a => JsonList.Of(a.Members.Select(m => m.Code))),
            new(
                "members_complete", ColumnType.Boolean, new("Đủ thành viên", "Members complete"),
                new(
                    "Đối với tập hợp cơ quan: danh sách thành viên đã đầy đủ hay chưa.",
                    "For a collective: whether the list has all members."),
                a => a.MembersComplete),
            new(
                "valid_from", ColumnType.Date, new("Có từ ngày", "Valid from"),
                new("Ngày đầu tiên; trống khi không nêu.", "The first day of its existence; empty if unknown."),
                a => a.ValidFrom) { IsNullable = true },
            new(
                "valid_to", ColumnType.Date, new("Đến ngày", "Valid to"),
                new("Ngày cuối cùng; trống khi còn tồn tại.", "The last day of its existence; empty if it has no known end."),
                a => a.ValidTo) { IsNullable = true },
            new(
                "successors", ColumnType.Json, new("Cơ quan kế thừa", "Successors"),
                new(
                    "Mã các cơ quan kế thừa nhiệm vụ (agencies.code), dạng danh sách JSON.",
                    "The codes of its successors (agencies.code), as a JSON list."),
                a => JsonList.Of(a.Successors.Select(s => s.Code))),
            new(
                "succession", ColumnType.String, new("Kế thừa", "Succession"),
                new(
                    "UNDETERMINED: đã kết thúc, chưa xác định đơn vị kế thừa.",
                    "UNDETERMINED: it has ended, and no successor is determined."),
                a => Cell.Code<AgencySuccession>(a.Succession)) { Codes = CodeLists.AgencySuccession },
            new(
                "legal_basis", ColumnType.Json, new("Căn cứ pháp lý", "Legal basis"),
                new(
                    "Số, ký hiệu các văn bản làm căn cứ cho ngày bắt đầu, ngày kết thúc, dạng danh sách JSON.",
                    "The numbers of the documents that its first and last day rest on, as a JSON list."),
                a => JsonList.Of(a.LegalBasis.Select(d => d.Number))),
            .. CommonColumns.Note<Agency>(a => a.Note),
            CommonColumns.Release<Agency>(
                "release",
                new("Lần công bố đầu tiên có cơ quan này.", "The release that first published it."), a => a.Release),
        ],
    };
}

internal static class LegalDocumentsDataset
{
    public static Dataset Declaration { get; } = new Dataset<LegalDocument>(data => data.LegalDocuments)
    {
        Name = "legal-documents",
        Title = new("Văn bản viện dẫn", "Legal documents"),
        Description = new("Các văn bản mà kế hoạch viện dẫn, mỗi văn bản một hàng.", "The documents that the plans cite, one row each."),
        OwnColumns =
        [
            CommonColumns.Id<LegalDocument>("văn bản", "document", d => d.Id),
            new(
                "number", ColumnType.String, new("Số, ký hiệu", "Number"),
                new("Như kế hoạch viết; trống với luật nêu theo tên.", "As in the plan; empty for a law that is cited by name."),
                d => d.Number) { IsNullable = true },
            .. CommonColumns.Bilingual<LegalDocument>(
                "title", new("Tên văn bản", "Title"), new("Tên văn bản.", "Its title."), d => d.Title),
            new(
                "kind", ColumnType.String, new("Loại", "Kind"), new("Loại văn bản.", "The kind of document."),
                d => Cell.Code<LegalDocumentKind>(d.Kind)) { Codes = CodeLists.LegalDocumentKind },
            new(
                "issued_on", ColumnType.Date, new("Ngày ban hành", "Issued on"),
                new("Trống khi kế hoạch không nêu.", "Empty if the plan does not say."), d => d.IssuedOn) { IsNullable = true },
            .. CommonColumns.Bilingual<LegalDocument>(
                "issuer", new("Cơ quan ban hành", "Issuer"),
                new("Trống khi kế hoạch không nêu.", "Empty if the plan does not say."), d => d.Issuer,
                isNullable: true),
            new(
                "issuer_agency_code", ColumnType.String, new("Mã cơ quan ban hành", "Issuer's code"),
                new("Mã cơ quan ban hành, nếu có trong danh mục cơ quan.", "The code of the issuer, if the agencies list it."),
                d => d.IssuerAgency?.Code)
            { IsNullable = true, References = new("agencies", "code") },
            .. CommonColumns.Citation<LegalDocument>((d, style) => d.Cite(style)),
            new(
                "cited_in_preamble_of", ColumnType.Json, new("Viện dẫn trong căn cứ của", "Cited in the preamble of"),
                new(
                    "Mã các kế hoạch viện dẫn trong phần căn cứ, dạng danh sách JSON.",
                    "Ids of the plans whose preamble cites it, as a JSON list."),
                d => JsonList.Of(d.CitedInPreambleOf.Select(p => p.Id))),
            new(
                "cited_by_provisions", ColumnType.Json, new("Viện dẫn tại các mục", "Cited by provisions"),
                new(
                    "Định danh các mục viện dẫn (provisions.id), dạng danh sách JSON.",
                    "Ids of the provisions that cite it (provisions.id), as a JSON list."),
                d => JsonList.Of(d.CitedBy.Select(PlanKey.Of))),
            new(
                "cited_by_tasks", ColumnType.Json, new("Viện dẫn tại các nhiệm vụ", "Cited by tasks"),
                new(
                    "Định danh các nhiệm vụ viện dẫn (tasks.id), dạng danh sách JSON.",
                    "Ids of the tasks that cite it (tasks.id), as a JSON list."),
                d => JsonList.Of(d.CitedByTasks.Select(PlanKey.Of))),
            .. CommonColumns.Note<LegalDocument>(d => d.Note),
        ],
    };
}

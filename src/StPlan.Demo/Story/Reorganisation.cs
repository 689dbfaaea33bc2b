using StPlan.Data.Writing;
using StPlan.Domain.Agencies;

namespace StPlan.Demo.Story;

/// <summary>
/// 1 July 2025: Trà Vinh becomes part of Vĩnh Long, and the districts end. Their duties go to the communes, so that task I.1 has more
/// reporters than before; the newspaper and the broadcaster become one. What the real steward will record may differ.
/// </summary>
internal static class Reorganisation
{
    public const string Media = "BPTTHVL";

    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly DateOnly FirstDay = new(2025, 7, 1);

    /// <summary>Which agency took over from which, of those that lead tasks.</summary>
    public static ILookup<string, Reporter> Successors { get; } = Commune.All
        .Select(c => (From: c.District, To: new Reporter(c.Code, AgencyKind.CommuneGovernment)))
        .Concat(new[] { "BTV", "DPTTH" }.Select(code => (From: code, To: new Reporter(Media, AgencyKind.Media))))
        .ToLookup(pair => pair.From, pair => pair.To);

    /// <summary>Departments that "các sở, ban, ngành tỉnh" includes and the plan does not name.</summary>
    public static IReadOnlyList<Reporter> FurtherDepartments { get; } =
        [.. FurtherNames.Select(d => new Reporter(d.Code, AgencyKind.Department))];

    private static (string Code, string Name)[] FurtherNames =>
    [
        ("SCT", "Sở Công Thương"),
        ("SXD", "Sở Xây dựng"),
        ("SYT", "Sở Y tế"),
        ("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"),
        ("SDTTG", "Sở Dân tộc và Tôn giáo"),
    ];

    public static void Schedule(Agenda agenda)
    {
        Schedule(agenda, StoryTime.At(2025, 4, 10, 8, 30), Departments());
        Schedule(agenda, StoryTime.At(2025, 7, 3, 8, 30), New().Concat(Ended()));
    }

    private static void Schedule(Agenda agenda, DateTimeOffset at, IEnumerable<AgencySubmission> agencies)
    {
        foreach (var agency in agencies)
        {
            agenda.Do(at, desk => desk.UpsertAsync(agency));
        }
    }

    private static IEnumerable<AgencySubmission> Departments() =>
    [
        .. FurtherNames.Select(d => new AgencySubmission
        {
            Code = d.Code,
            Name = d.Name,
            Kind = AgencyKind.Department,
            Note = DemoMark.On("Thuộc “các sở, ban, ngành tỉnh”; Kế hoạch không nêu tên."),
        }),
        new() { Code = "CSBN", Members = [.. FurtherDepartments.Select(d => d.Code)] },
    ];

    private static IEnumerable<AgencySubmission> New() =>
    [
        new() { Code = "UBNDTVL", Name = "Ủy ban nhân dân tỉnh Vĩnh Long", Kind = AgencyKind.Government,
            Note = DemoMark.On("Tỉnh Vĩnh Long sau hợp nhất.") },
        new()
        {
            Code = Media,
            Name = "Báo và Phát thanh, Truyền hình Vĩnh Long",
            Kind = AgencyKind.Media,
            ValidFrom = FirstDay,
            Note = DemoMark.On("Tiếp nhận nhiệm vụ thông tin, tuyên truyền của báo và đài cũ."),
        },
        .. Commune.All.Select(c => new AgencySubmission
        {
            Code = c.Code,
            Name = $"Ủy ban nhân dân {c.Name}",
            ShortName = $"UBND {c.Name}",
            Kind = AgencyKind.CommuneGovernment,
            ValidFrom = FirstDay,
            Note = DemoMark.On("Thành lập khi sắp xếp đơn vị hành chính cấp xã, kết thúc hoạt động cấp huyện."),
        }),
    ];

    private static IEnumerable<AgencySubmission> Ended() =>
    [
        Ended("UBNDT", "Tỉnh Trà Vinh hợp nhất vào tỉnh Vĩnh Long từ ngày 01/7/2025.", ["UBNDTVL"]),
        .. Successors.Select(s => Ended(s.Key, "Kết thúc hoạt động từ ngày 01/7/2025.", [.. s.Select(each => each.Code)])),
    ];

    private static AgencySubmission Ended(string code, string note, IReadOnlyList<string> successors) =>
        new() { Code = code, ValidTo = LastDay, Successors = successors, Note = DemoMark.On(note) };
}

using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Pages.Search;

/// <summary>What was found, for people.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">As people write it.</param>
/// <param name="Title">What it is called; of what has no name, how it begins.</param>
internal sealed record SearchTarget(Text Kind, string Code, Text Title)
{
    // Of a provision of a page's length the beginning is enough: what was found stands below.
    private const int ShownLength = 140;

    /// <summary>The kinds as addresses and people call them.</summary>
    public static IReadOnlyList<(SearchKind Kind, string Name, Text Title)> Kinds { get; } =
    [
        (SearchKind.Task, "task", new("Nhiệm vụ", "Task")),
        (SearchKind.Objective, "objective", new("Mục tiêu cụ thể", "Specific objective")),
        (SearchKind.Indicator, "indicator", new("Chỉ tiêu", "Indicator")),
        (SearchKind.Provision, "provision", new("Nội dung kế hoạch", "Provision of the plan")),
        (SearchKind.Agency, "agency", new("Cơ quan", "Agency")),
        (SearchKind.LegalDocument, "document", new("Văn bản", "Document")),
    ];

    public static SearchKind? FindKind(string? name) => Kinds.Where(k => k.Name == name).Select(k => (SearchKind?)k.Kind).FirstOrDefault();

    public static SearchTarget Of(object subject) => subject switch
    {
        PlanTask task => new(TitleOf(SearchKind.Task), task.Code, Beginning(task.Text)),
        Objective objective => new(TitleOf(SearchKind.Objective), objective.Code, Beginning(objective.Provision.Text)),
        Indicator indicator => new(TitleOf(SearchKind.Indicator), "", indicator.Name),
        Provision provision => new(TitleOf(SearchKind.Provision), provision.Path, provision.Heading ?? Beginning(provision.Text)),
        Agency agency => new(TitleOf(SearchKind.Agency), agency.ShortName ?? "", agency.Name),
        LegalDocument document => new(TitleOf(SearchKind.LegalDocument), document.Number ?? "", document.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    private static Text Beginning(Text? text) => text is null ? new Text("") : new Text(Beginning(text.Vi), text.En is { } english ? Beginning(english) : null);

    // Cut between words; an ellipsis says that there is more.
    private static string Beginning(string text) =>
        text.Length <= ShownLength ? text : text[..(text.LastIndexOf(' ', ShownLength) is var space and > 0 ? space : ShownLength)].TrimEnd(',', ';', ':', ' ') + "…";

    private static Text TitleOf(SearchKind kind) => Kinds.First(k => k.Kind == kind).Title;
}

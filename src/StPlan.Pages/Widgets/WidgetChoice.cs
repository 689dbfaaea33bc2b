using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>What can be shown on a page of others: a widget of the plan, with the code of what it is about.</summary>
/// <param name="Value">As its address has it behind /embed/: "task/III.9".</param>
/// <param name="Label">For people.</param>
internal sealed record WidgetChoice(string Value, Text Label)
{
    /// <summary>Which widget; one choice, so that no kind can be asked for with the code of another.</summary>
    public static PageParameter Parameter { get; } = new(
        "widget",
        (value, data) => Groups(data).Any(g => g.Choices.Any(c => c.Value == value)),
        _ => new("một mục trong danh sách, chẳng hạn group-progress hoặc task/III.9",
            "one of the list, such as group-progress or task/III.9"));

    /// <summary>The widget's language, which need not be that of the page that is asked for it.</summary>
    public static PageParameter LanguageParameter { get; } = PageParameter.OneOf("lang", "vi", "en");

    /// <summary>All that there are, in groups with a heading.</summary>
    public static IReadOnlyList<(Text Heading, IReadOnlyList<WidgetChoice> Choices)> Groups(PublishedData data) =>
    [
        (new("Toàn kế hoạch", "The whole plan"),
        [
            new("group-progress", WidgetRoutes.GroupProgress),
            new("objectives", WidgetRoutes.Objectives),
            new("compliance", WidgetRoutes.Compliance),
        ]),
        (new("Chỉ tiêu", "Indicators"), [.. data.Indicators.Select(i => new WidgetChoice($"indicator/{i.Code}", i.Name))]),
        (new("Nhiệm vụ", "Tasks"),
            [.. data.Tasks.Select(
                t => new WidgetChoice($"task/{t.Code}",
                    new Text($"{t.Code} {Short(t.Text.Vi)}", $"{t.Code} {Short(t.Text[Language.En])}")))]),
    ];

    // A list whose entries are paragraphs cannot be read; between words.
    private static string Short(string text) =>
        text.Length <= 80 ? text : text[..(text.LastIndexOf(' ', 79) is var space and > 0 ? space : 79)] + "…";
}

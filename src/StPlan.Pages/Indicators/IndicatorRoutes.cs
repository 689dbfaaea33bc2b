using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Indicators;

/// <summary>Objectives with their indicators: <c>/indicators</c>, and each of these: <c>/indicators/{code}</c>.</summary>
internal static class IndicatorRoutes
{
    private const int TitleLength = 80;

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/indicators", (request, _) => List(request.Data.Plan)) { Parameters = [PageParameter.Year] },
        new("/indicators/{code}", (request, values) => request.Data.FindIndicator(values["code"]) is { } indicator ? Of(indicator) : null)
        {
            Parameters = [PageParameter.Year],
            Paths = data => data.Indicators.Select(i => $"/indicators/{i.Code}"),
        },
    ];

    private static Page List(Plan plan) => Page.Of<IndicatorsPage>(
        new Text("Mục tiêu và chỉ tiêu", "Objectives and indicators"),
        new Text(
            $"{plan.Objectives.Count} mục tiêu cụ thể và {plan.Indicators.Count} chỉ tiêu của {plan.Cite(CitationStyle.PressVi)}: lời "
                + "văn, mục tiêu, số liệu mới nhất và đánh giá theo năm.",
            $"The {plan.Objectives.Count} specific objectives and {plan.Indicators.Count} indicators of "
                + $"{plan.Cite(CitationStyle.PressEn)}: wording, targets, latest figures and verdicts."),
        (nameof(IndicatorsPage.Plan), plan)) with
    { Widget = "/embed/objectives" };

    private static Page Of(Indicator indicator)
    {
        var (target, plan) = (indicator.Target, indicator.Objective.Plan);
        return Page.Of<IndicatorPage>(
            Excerpt.Of(indicator.Name, TitleLength),
            new Text(
                $"{indicator.Name.Vi}: {indicator.TargetAsRead(Language.Vi)} đến năm {target.Year}, theo "
                    + $"{plan.Cite(CitationStyle.PressVi)}. Số liệu từng năm, nguồn và cách đánh giá.",
                $"{indicator.Name[Language.En]}: {indicator.TargetAsRead(Language.En)} by {target.Year}, in "
                    + $"{plan.Cite(CitationStyle.PressEn)}. Figures by year, sources and method."),
            (nameof(IndicatorPage.Indicator), indicator)) with
        { Widget = $"/embed/indicator/{indicator.Code}" };
    }
}

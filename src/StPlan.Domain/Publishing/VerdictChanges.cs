using System.Globalization;
using StPlan.Domain.Fields;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;

namespace StPlan.Domain.Publishing;

/// <summary>
/// Which verdicts on an indicator its new figures, and decisions on its target, changed; each with the release. Only of years that had a
/// figure before, by the latest version of the indicator's method.
/// </summary>
internal static class VerdictChanges
{
    public static IEnumerable<(Release Release, Change Change)> Of(Indicator indicator)
    {
        var rule = IndicatorRules.For(indicator.Kind);
        IndicatorFacts? before = null;
        foreach (var release in IndicatorFacts.ReleasesOf(indicator))
        {
            var after = IndicatorFacts.AsOf(indicator, release);
            foreach (var year in before?.Observations.Select(o => o.Year) ?? [])
            {
                var (was, now) = (rule.Assess(before!, year).Status, rule.Assess(after, year).Status);
                if (was != now)
                {
                    yield return (release, Changed(indicator, year, was, now));
                }
            }

            before = after;
        }
    }

    private static Change Changed(Indicator indicator, int year, IndicatorStatus was, IndicatorStatus now) => new()
    {
        Kind = ChangeKind.VerdictChanged,
        Subject = indicator,
        SubjectId = $"{indicator.Objective.Plan.Id}/{indicator.Code}",
        Field = string.Create(CultureInfo.InvariantCulture, $"progress(year: {year}).status"),
        Before = CodeLists.IndicatorStatus.Of(was).Value,
        After = CodeLists.IndicatorStatus.Of(now).Value,
        Sentence = new Text(
            string.Create(CultureInfo.InvariantCulture,
                $"{indicator.Name.Vi}: đánh giá năm {year} từ “{was.Label().Vi}” thành “{now.Label().Vi}” do số liệu mới công bố."),
            string.Create(CultureInfo.InvariantCulture,
                $"{indicator.Name[Language.En]}: the verdict on {year} changed from “{was.Label()[Language.En]}” to "
                + $"“{now.Label()[Language.En]}” by what was published.")),
    };
}

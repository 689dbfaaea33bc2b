using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>A row of a table of indicators: how targets, observations and answers are written there, and how they are compared with what is
/// computed.</summary>
internal static class IndicatorCase
{
    /// <summary>"SHARE ≥ 65 by 2030 of 2020": kind, comparator and value where there is one, the target's year, the baseline year where the
    /// plan gives one.</summary>
    public static Indicator Indicator(string text)
    {
        var words = text.Split(' ');
        var by = Array.IndexOf(words, "by");
        var of = Array.IndexOf(words, "of");
        var kind = words[0] switch
        {
            "RATE" => IndicatorKind.RatePerYear,
            "MULTIPLE" => IndicatorKind.MultipleOfBaseline,
            var name => Enum.Parse<IndicatorKind>(name, ignoreCase: true),
        };
        Comparator? comparator = words[1] switch
        {
            ">" => Comparator.GreaterThan,
            "≥" => Comparator.AtLeast,
            "≈" => Comparator.Approximately,
            "=" => Comparator.Exactly,
            "≤" => Comparator.RankAtMost,
            _ => kind == IndicatorKind.Milestone ? Comparator.Accomplished : null,
        };
        return SampleIndicators.Of("i", kind, comparator, by == 3 ? Number(words[2]) : null, Year(words[by + 1]),
            of < 0 ? null : Year(words[of + 1]));
    }

    /// <summary>"2020: 30, 2024: 40/63, 2025: yes, 2026: note": values, ranks, milestones, and what is only said in words.</summary>
    public static IEnumerable<Observation> Observations(string text, Indicator indicator) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(each =>
        {
            var (year, value) = (Year(each.Split(": ")[0]), each.Split(": ")[1]);
            var isRank = indicator.Kind == IndicatorKind.Rank && value != "note";
            return value is "yes" or "no" or "note"
                ? SampleFacts.Observation(year, indicator: indicator.Code, accomplished: value == "note" ? null : value == "yes")
                : SampleFacts.Observation(
                    year,
                    isRank ? null : Number(value),
                    indicator.Code,
                    rank: isRank ? Year(value.Split('/')[0]) : null,
                    outOf: isRank && value.Contains('/') ? Year(value.Split('/')[1]) : null);
        });

    /// <summary>Puts an indicator with its observations into a plan, and checks the row's answer.</summary>
    public static void Check(IReadOnlyDictionary<string, string> row, Indicator indicator)
    {
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p");
        plan.Add(indicator, "a");
        foreach (var observation in Observations(row["observed"], indicator))
        {
            plan.Add(observation, indicator.Code, 1);
        }

        builder.Build();
        IndicatorMethod? method = row.GetValueOrDefault("method") is { Length: > 0 } asked
            ? Enum.Parse<IndicatorMethod>(asked, ignoreCase: true) : null;
        var progress = indicator.ProgressIn(Year(row["year"]), method);

        InvariantName(progress.Status).ShouldBe(row["status"]);
        (progress.Ratio?.ToString("0.####", CultureInfo.InvariantCulture) ?? "").ShouldBe(row["ratio"]);
        (progress.Inputs.BaselineYear?.ToString(CultureInfo.InvariantCulture) ?? "").ShouldBe(row["from"]);
        (progress.Reason is null).ShouldBe(row["reason"].Length == 0, progress.Reason?.En);
        (progress.Reason?.En ?? "").ShouldContain(row["reason"]);
        (progress.Reason?.Vi ?? "-").ShouldNotBe(progress.Reason?.En);
        progress.Inputs.TargetYear.ShouldBe(indicator.Target.Year);
        progress.Inputs.TargetValue.ShouldBe(indicator.Target.Value);
        progress.Inputs.Comparator.ShouldBe(indicator.Target.Comparator);
        progress.Inputs.Observation.ShouldBeSameAs(indicator.FindObservation(progress.Year));
    }

    public static string InvariantName(IndicatorStatus status) => status switch
    {
        IndicatorStatus.OnTrack => "ON_TRACK",
        IndicatorStatus.NotAchieved => "NOT_ACHIEVED",
        IndicatorStatus.NotReported => "NOT_REPORTED",
        IndicatorStatus.NoBaseline => "NO_BASELINE",
        IndicatorStatus.NotAssessable => "NOT_ASSESSABLE",
        _ => status.ToString().ToUpperInvariant(),
    };

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

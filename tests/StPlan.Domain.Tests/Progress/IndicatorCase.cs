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
    /// plan gives one. "RANK ≤ 20/63 by 2030": among 63.</summary>
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
            "=" => Comparator.Reach,
            "≤" => Comparator.RankAtMost,
            _ => kind == IndicatorKind.Milestone ? Comparator.Accomplished : null,
        };
        var target = by == 3 ? words[2].Split('/') : [];
        return SampleIndicators.Of("i", kind, comparator, target is [var value, ..] ? Number(value) : null, Year(words[by + 1]),
            of < 0 ? null : Year(words[of + 1]), target is [_, var outOf] ? Year(outOf) : null);
    }

    /// <summary>"2020: 30, 2024: 40/63, 2025: yes, 2026: note": values, ranks, milestones, and what is only said in words. "2020: 30* T" is
    /// stated to be the baseline, and of the area T.</summary>
    public static IEnumerable<(Observation Observation, string? Area)> Observations(string text, Indicator indicator) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(each =>
        {
            var words = each.Split(' ');
            var (year, value, isBaseline) = (Year(words[0].TrimEnd(':')), words[1].TrimEnd('*'), words[1].EndsWith('*'));
            var isRank = indicator.Kind == IndicatorKind.Rank && value != "note";
            var observation = value is "yes" or "no" or "note"
                ? SampleFacts.Observation(year, indicator: indicator.Code, accomplished: value == "note" ? null : value == "yes")
                : SampleFacts.Observation(
                    year,
                    isRank ? null : Number(value),
                    indicator.Code,
                    rank: isRank ? Year(value.Split('/')[0]) : null,
                    outOf: isRank && value.Contains('/') ? Year(value.Split('/')[1]) : null,
                    isBaseline: isBaseline);
            return (observation, words.ElementAtOrDefault(2));
        });

    /// <summary>Puts an indicator with its observations into a plan: "T" is its own area, until June 2025, "V" another one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="observed">As in the tables.</param>
    /// <param name="carried">"V: 10/34": what was decided for an area; empty for nothing.</param>
    /// <param name="withAreas">False for a plan that names no areas.</param>
    public static void Build(Indicator indicator, string observed, string carried = "", bool withAreas = true)
    {
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p");
        if (withAreas)
        {
            plan.AddAreas();
        }

        plan.Add(indicator, "a");
        foreach (var (observation, area) in Observations(observed, indicator))
        {
            plan.Add(observation, indicator.Code, 1, area);
        }

        foreach (var each in carried.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (area, value) = (each.Split(": ")[0], each.Split(": ")[1].Split('/'));
            plan.Add(
                SampleFacts.CarryOver(
                    area, value[0] == "yes" ? null : Number(value[0]), value is [_, var outOf] ? Year(outOf) : null, indicator.Code),
                indicator.Code, area, 1);
        }

        builder.Build();
    }

    /// <summary>Checks the answer of a row by a version of the methods.</summary>
    public static void Check(IReadOnlyDictionary<string, string> row, Indicator indicator, int version)
    {
        Build(indicator, row["observed"], row.GetValueOrDefault("carried") ?? "", withAreas: version > 1);
        IndicatorMethod? method = row.GetValueOrDefault("method") is { Length: > 0 } asked
            ? Enum.Parse<IndicatorMethod>(asked, ignoreCase: true) : null;
        var progress = indicator.ProgressIn(Year(row["year"]), method, version);

        InvariantName(progress.Status).ShouldBe(row["status"]);
        (progress.Ratio?.ToString("0.####", CultureInfo.InvariantCulture) ?? "").ShouldBe(row["ratio"]);
        (progress.Inputs.BaselineYear?.ToString(CultureInfo.InvariantCulture) ?? "").ShouldBe(row["from"]);
        (progress.Reason is null).ShouldBe(row["reason"].Length == 0, progress.Reason?.En);
        (progress.Reason?.En ?? "").ShouldContain(row["reason"]);
        (progress.Reason?.Vi ?? "-").ShouldNotBe(progress.Reason?.En);
        if (version > 1)
        {
            (progress.Inputs.Years?.ToString(CultureInfo.InvariantCulture) ?? "").ShouldBe(row["years"]);
            (progress.Inputs.CarryOver is not null).ShouldBe(row["judged by"] == "decision");
        }

        progress.Inputs.TargetYear.ShouldBe(indicator.Target.Year);
        progress.Inputs.TargetValue.ShouldBe(progress.Inputs.CarryOver is { } decided ? decided.Value : indicator.Target.Value);
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
        IndicatorStatus.NotComparable => "NOT_COMPARABLE",
        _ => status.ToString().ToUpperInvariant(),
    };

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

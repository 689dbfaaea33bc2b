using StPlan.Domain.Plans;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>A receipt says the value that is compared with, and the comparison in words.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData(IndicatorKind.Share, Comparator.GreaterThan, "50", "50", "> 50", "> 50")]
    [InlineData(IndicatorKind.Quantity, Comparator.AtLeast, "2000", "2000", "≥ 2.000", "≥ 2,000")]
    [InlineData(IndicatorKind.Share, Comparator.Reach, "2", "2", "≥ 2", "≥ 2")]
    [InlineData(IndicatorKind.Rank, Comparator.RankAtMost, "20", "20", "≤ 20", "≤ 20")]
    [InlineData(IndicatorKind.Share, Comparator.Approximately, "40", "38", "≥ 38 (“khoảng 40”: thấp hơn mục tiêu không quá 5%)",
        "≥ 38 (“about 40”: not more than 5% below the target)")]
    [InlineData(IndicatorKind.RatePerYear, Comparator.Approximately, "25", "23.75",
        "≥ 23,75 (“khoảng 25”: thấp hơn mục tiêu không quá 5%)", "≥ 23.75 (“about 25”: not more than 5% below the target)")]
    [InlineData(IndicatorKind.Milestone, Comparator.Accomplished, null, null, "đã hoàn thành", "accomplished")]
    [InlineData(IndicatorKind.Qualitative, null, null, null, null, null)]
    public void The_target_is_reached_when(
        IndicatorKind kind, Comparator? comparator, string? target, string? from, string? vietnamese, string? english)
    {
        var indicator = SampleIndicators.Of("i", kind, comparator, Number(target));
        var builder = Sample.Builder();
        builder.AddPlan("p").Add(indicator, "a");
        builder.Build();

        var inputs = indicator.ProgressIn(2026).Inputs;

        inputs.ReachedFrom.ShouldBe(Number(from));
        inputs.ReachedFrom?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(from, "without zeros at its end");
        inputs.ReachedWhen?.Vi.ShouldBe(vietnamese);
        inputs.ReachedWhen?.En.ShouldBe(english);
        (inputs.ReachedWhen is null).ShouldBe(vietnamese is null);
    }

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Plans;

public sealed class TargetTests
{
    [Theory]
    [InlineData(IndicatorKind.Share, Comparator.GreaterThan, 50, null)]
    [InlineData(IndicatorKind.Quantity, Comparator.AtLeast, 100, null)]
    [InlineData(IndicatorKind.RatePerYear, Comparator.Approximately, 25, null)]
    [InlineData(IndicatorKind.Share, Comparator.Reach, 0, null)]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, 2020)]
    [InlineData(IndicatorKind.Rank, Comparator.RankAtMost, 20, null)]
    [InlineData(IndicatorKind.Milestone, Comparator.Accomplished, null, null)]
    [InlineData(IndicatorKind.Qualitative, null, null, null)]
    public void Targets_that_fit_their_kind(IndicatorKind kind, Comparator? comparator, int? value, int? baseline) =>
        Target(comparator, value, baseline).ContradictionWith(kind).ShouldBeNull();

    [Theory]
    [InlineData(IndicatorKind.Share, null, 50, null, "An indicator that is measured needs a value and a comparator")]
    [InlineData(IndicatorKind.Share, Comparator.AtLeast, null, null, "An indicator that is measured needs a value and a comparator")]
    [InlineData(IndicatorKind.Quantity, Comparator.Accomplished, 1, null, "An indicator that is measured needs a value and a comparator")]
    [InlineData(IndicatorKind.Quantity, Comparator.RankAtMost, 1, null, "RANK_AT_MOST fits only a rank")]
    [InlineData(IndicatorKind.Rank, Comparator.AtLeast, 20, null, "The comparator does not fit a rank. Use RANK_AT_MOST.")]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, null, "A multiple of a baseline needs a baseline year")]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, 2030, "A multiple of a baseline needs a baseline year")]
    [InlineData(IndicatorKind.Milestone, Comparator.Accomplished, 1, null, "A milestone has the comparator ACCOMPLISHED and no value.")]
    [InlineData(IndicatorKind.Milestone, null, null, null, "A milestone has the comparator ACCOMPLISHED and no value.")]
    [InlineData(IndicatorKind.Qualitative, Comparator.AtLeast, null, null, "A qualitative indicator has no comparator and no value.")]
    [InlineData(IndicatorKind.Qualitative, null, 5, null, "A qualitative indicator has no comparator and no value.")]
    public void Targets_that_do_not(IndicatorKind kind, Comparator? comparator, int? value, int? baseline, string found) =>
        Target(comparator, value, baseline).ContradictionWith(kind).ShouldNotBeNull().ShouldStartWith(found);

    private static Target Target(Comparator? comparator, int? value, int? baseline) =>
        new() { Comparator = comparator, Value = value, Year = 2030, BaselineYear = baseline, Wording = new Verbatim("…") };
}

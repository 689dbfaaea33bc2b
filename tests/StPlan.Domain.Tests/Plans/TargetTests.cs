using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Plans;

public sealed class TargetTests
{
    [Theory]
    [InlineData(IndicatorKind.Share, Comparator.GreaterThan, 50, null)]
    [InlineData(IndicatorKind.Quantity, Comparator.AtLeast, 100, null)]
    [InlineData(IndicatorKind.RatePerYear, Comparator.Approximately, 25, null)]
    [InlineData(IndicatorKind.Share, Comparator.Exactly, 0, null)]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, 2020)]
    [InlineData(IndicatorKind.Rank, Comparator.RankAtMost, 20, null)]
    [InlineData(IndicatorKind.Milestone, Comparator.Accomplished, null, null)]
    [InlineData(IndicatorKind.Qualitative, null, null, null)]
    public void Targets_that_fit_their_kind(IndicatorKind kind, Comparator? comparator, int? value, int? baseline) =>
        Target(comparator, value, baseline).ContradictionWith(kind).ShouldBeNull();

    [Theory]
    [InlineData(IndicatorKind.Share, null, 50, null, "Found no value with a comparator")]
    [InlineData(IndicatorKind.Share, Comparator.AtLeast, null, null, "Found no value with a comparator")]
    [InlineData(IndicatorKind.Quantity, Comparator.Accomplished, 1, null, "Found no value with a comparator")]
    [InlineData(IndicatorKind.Quantity, Comparator.RankAtMost, 1, null, "Found RANK_AT_MOST for an indicator that is no rank")]
    [InlineData(IndicatorKind.Rank, Comparator.AtLeast, 20, null, "Found another comparator for a rank")]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, null, "Found no baseline year")]
    [InlineData(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, 2030, "Found no baseline year")]
    [InlineData(IndicatorKind.Milestone, Comparator.Accomplished, 1, null, "Found something else than")]
    [InlineData(IndicatorKind.Milestone, null, null, null, "Found something else than")]
    [InlineData(IndicatorKind.Qualitative, Comparator.AtLeast, null, null, "Found a comparator or a value")]
    [InlineData(IndicatorKind.Qualitative, null, 5, null, "Found a comparator or a value")]
    public void Targets_that_do_not(IndicatorKind kind, Comparator? comparator, int? value, int? baseline, string found) =>
        Target(comparator, value, baseline).ContradictionWith(kind).ShouldNotBeNull().ShouldStartWith(found);

    private static Target Target(Comparator? comparator, int? value, int? baseline) =>
        new() { Comparator = comparator, Value = value, Year = 2030, BaselineYear = baseline, Wording = new Verbatim("…") };
}

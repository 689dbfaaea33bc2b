using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Timeline;

namespace StPlan.Pages.Tests.Charts;

public sealed class TimelineLayoutTests
{
    private static readonly TimelineLayout Layout = TimelineLayout.Of(
        ChartedPlan.Create(ChartedPlan.Indicator(IndicatorKind.Qualitative, null, null), [], "-").Plan, 2026, Language.Vi);

    [Fact]
    public void A_task_without_an_end_goes_on_beyond_the_last_year()
    {
        var bar = Bar("I.1");

        bar.IsOpen.ShouldBeTrue();
        bar.Pieces.ShouldHaveSingleItem().X.ShouldBeGreaterThanOrEqualTo(Layout.Column!.Value.X);
    }

    [Fact]
    public void A_task_of_one_year_has_one_column()
    {
        var bar = Bar("I.2");

        bar.IsOpen.ShouldBeFalse();
        bar.Pieces.ShouldHaveSingleItem().Width.ShouldBeLessThanOrEqualTo(Layout.Column!.Value.Width);
    }

    [Fact]
    public void What_is_to_be_done_each_year_has_a_piece_for_each() => Bar("II.1").Pieces.Count.ShouldBe(6);

    [Fact]
    public void What_nobody_reported_is_shown_as_that()
    {
        Bar("I.1").Progress.Status.ShouldBe(TaskProgressStatus.InProgress);
        Bar("II.1").Progress.Status.ShouldBe(TaskProgressStatus.NotReported);
    }

    private static TimelineBar Bar(string code) => Layout.Bars.Single(b => b.Progress.Task.Code == code);
}

using StPlan.Api.Tests;
using StPlan.Domain;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Charts.Groups;

namespace StPlan.Pages.Tests.Charts;

public sealed class GroupProgressLayoutTests
{
    [Fact]
    public void The_segments_of_a_bar_add_up_to_the_tasks_of_its_group()
    {
        var groups = ReportedPlan.At(3).Plan.ProgressIn(2025).Groups;

        var bar = GroupProgressLayout.Of(groups, Language.Vi).Bars.ShouldHaveSingleItem();

        bar.Segments.Sum(s => s.Count).ShouldBe(3);
        bar.Segments.Sum(s => s.Width).ShouldBe(Svg.Width, 0.001);
        bar.Segments.ShouldAllBe(s => Math.Abs((s.Width / s.Count) - (Svg.Width / 3)) < 0.001);
        bar.Segments.Zip(bar.Segments.Skip(1)).ShouldAllBe(p => Math.Abs(p.First.X + p.First.Width - p.Second.X) < 0.001);
    }

    [Fact]
    public void Where_nothing_is_reported_there_is_no_bar_but_the_word()
    {
        var bar = GroupProgressLayout.Of(ReportedPlan.At(1).Plan.ProgressIn(2025).Groups, Language.Vi).Bars.ShouldHaveSingleItem();

        bar.Segments.ShouldBeEmpty();
        bar.Keys.ShouldBeEmpty();
        bar.Words.Lines.ShouldBe(["Chưa có báo cáo: 0/3 nhiệm vụ có báo cáo"]);
    }

    [Fact]
    public void A_mean_stands_with_how_many_it_is_of() =>
        GroupProgressLayout.WordsOf(ReportedPlan.At(3).Plan.ProgressIn(2025).Groups[0], Language.En)
        .ShouldBe("2 of 3 tasks reported; mean completion 76.25% (of the 2 that state one)");

    [Fact]
    public void Bars_of_a_chart_are_on_one_scale_and_those_without_reports_take_no_room()
    {
        var data = ChartedPlan.Create(ChartedPlan.Indicator(Domain.Plans.IndicatorKind.Qualitative, null, null), [], "-");

        var bars = GroupProgressLayout.Of(data.Plan.ProgressIn(2026).Groups, Language.Vi).Bars;

        bars[0].Segments.Select(s => (s.Count, s.Width)).ShouldBe([(1, Svg.Width / 2), (1, Svg.Width / 2)]);
        bars[1].Segments.ShouldBeEmpty();
        GroupProgressLayout.WordsOf(bars[0].Progress, Language.Vi)
            .ShouldBe("1/2 nhiệm vụ có báo cáo; chưa nhiệm vụ nào nêu mức độ hoàn thành");
    }
}

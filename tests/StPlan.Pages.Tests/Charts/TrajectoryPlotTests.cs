using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Charts.Indicators;
using static StPlan.Pages.Tests.Charts.ChartedPlan;

namespace StPlan.Pages.Tests.Charts;

public sealed class TrajectoryPlotTests
{
    [Fact]
    public void The_line_leads_from_the_baseline_to_the_target()
    {
        var plot = Plot(Indicator(IndicatorKind.Share, Comparator.GreaterThan, 50), Observation(2024, 38, isBaseline: true),
            Observation(2025, 41));

        var line = plot.Line.ShouldNotBeNull();
        (line.X1, line.Y1).ShouldBe((plot.Points[0].X, plot.Points[0].Y));
        (line.X2, line.Y2).ShouldBe(plot.Target!.Value);
        line.Y2.ShouldBeLessThan(line.Y1);
    }

    [Fact]
    public void The_first_place_is_at_the_top()
    {
        var plot = Plot(
            Indicator(IndicatorKind.Rank, Comparator.RankAtMost, 20), Observation(2025, rank: 30, outOf: 34),
            Observation(2026, rank: 5, outOf: 34));

        plot.Axes.ValueLabels[0].Label.Lines.ShouldBe(["1"]);
        plot.Axes.ValueLabels[0].Y.ShouldBe(plot.Axes.Top);
        plot.Points[1].Y.ShouldBeLessThan(plot.Target!.Value.Y);
        plot.Points[0].Y.ShouldBeGreaterThan(plot.Target.Value.Y);
    }

    [Fact]
    public void Ranks_among_another_number_are_not_connected_and_it_is_told_why()
    {
        var plot = Plot(
            Indicator(IndicatorKind.Rank, Comparator.RankAtMost, 20),
            Observation(2024, rank: 48, outOf: 63), Observation(2025, rank: 25, outOf: 34), Observation(2026, rank: 24, outOf: 34));

        plot.Runs().Select(r => r.Count).ShouldBe([1, 2]);
        plot.Breaks().ShouldHaveSingleItem().ShouldBeInRange(plot.Points[0].X, plot.Points[1].X);
        plot.Keys.ShouldContain(k => k.Kind == PlotKeyKind.Break);
    }

    [Fact]
    public void No_line_leads_through_what_does_not_compare_and_it_has_a_sign_and_the_name_of_its_area()
    {
        var indicator = With(
            Indicator(IndicatorKind.Share, Comparator.AtLeast, 50), ["T", "T", "V", "V"],
            Observation(2023, 30, isBaseline: true), Observation(2024, 32), Observation(2025, 45), Observation(2026, 46));
        var plot = TrajectoryPlot.Of(indicator, 2026, 0, Language.Vi).ShouldNotBeNull();

        plot.Runs().Select(r => r.Count).ShouldBe([2, 1, 1]);
        plot.Breaks().ShouldHaveSingleItem().ShouldBeInRange(plot.Points[1].X, plot.Points[2].X);
        plot.Points.Select(p => p.Kind).ShouldBe(
            [PlotKeyKind.Final, PlotKeyKind.Final, PlotKeyKind.NotComparable, PlotKeyKind.NotComparable]);
        plot.Points[3].Label.ShouldNotBeNull().Lines.ShouldBe(["46 tỉnh V"]);
        plot.Keys.ShouldContain(
            k => k.Kind == PlotKeyKind.NotComparable && string.Join(' ', k.Text.Lines) == "tỉnh V: chưa so sánh được");
    }

    [Fact]
    public void No_line_leads_over_a_year_of_which_nothing_is_known()
    {
        var plot = Plot(Indicator(IndicatorKind.Share, Comparator.AtLeast, 50), Observation(2024, 1), Observation(2026, 2),
            Observation(2027, 3));

        plot.Runs().Select(r => r.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_is_compared_year_by_year_has_a_level_and_no_way()
    {
        var plot = Plot(Indicator(IndicatorKind.RatePerYear, Comparator.Approximately, 25), Observation(2025, 13), Observation(2026, 20));

        var line = plot.Line.ShouldNotBeNull();
        line.Y1.ShouldBe(line.Y2);
    }

    [Fact]
    public void The_target_of_a_multiple_lies_at_that_many_times_its_baseline()
    {
        var plot = Plot(Indicator(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, baselineYear: 2020), Observation(2020, 15),
            Observation(2025, 24));

        plot.Target!.Value.Y.ShouldBe(plot.Axes.Values.At(45));
    }

    [Fact]
    public void A_multiple_of_what_is_not_known_has_no_place_and_says_so()
    {
        var plot = Plot(Indicator(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, baselineYear: 2020), Observation(2025, 24));

        plot.Target.ShouldBeNull();
        plot.Line.ShouldBeNull();
        plot.Keys.ShouldContain(k => k.Kind == PlotKeyKind.Note && string.Join(' ', k.Text.Lines).Contains("năm gốc chưa có số liệu"));
    }

    [Fact]
    public void Without_a_number_there_are_no_axes_but_words()
    {
        var indicator = With(Indicator(IndicatorKind.Share, Comparator.AtLeast, 50), Observation(2025, note: "Chưa tính được"));

        var layout = IndicatorLayout.Of(indicator, 2025, Language.Vi);

        layout.Plot.ShouldBeNull();
        layout.Words.SelectMany(w => w.Lines).ShouldContain("Chưa có số liệu nên không có biểu đồ.");
    }

    [Fact]
    public void A_direction_has_a_row_for_each_year_also_where_nothing_was_observed()
    {
        var indicator = With(Indicator(IndicatorKind.Qualitative, null, null), Observation(2026, note: "Có 3 nhãn hiệu"));

        var layout = IndicatorLayout.Of(indicator, 2026, Language.En);

        layout.Plot.ShouldBeNull();
        layout.Statements.Select(s => $"{s.Year.Lines[0]}: {s.Statement.Lines[0]}")
            .ShouldBe(["2025: Not reported", "2026: Có 3 nhãn hiệu", "2027: Not reported"]);
    }

    [Fact]
    public void Everything_that_is_drawn_is_within_the_plot()
    {
        var plot = Plot(
            Indicator(IndicatorKind.Quantity, Comparator.AtLeast, 123456789012345.5m),
            Observation(1999, -7), Observation(2024, 79228162514264337593543950335m), Observation(2040, 0.0000001m));

        plot.Points.ShouldAllBe(p => p.X >= plot.Axes.Left && p.X <= plot.Axes.Right && p.Y >= plot.Axes.Top && p.Y <= plot.Axes.Bottom);
        plot.Axes.Left.ShouldBeLessThan(plot.Axes.Right / 2);
    }

    private static TrajectoryPlot Plot(Indicator indicator, params Domain.Observations.Observation[] observations) =>
        TrajectoryPlot.Of(With(indicator, observations), 2026, 0, Language.Vi).ShouldNotBeNull();
}

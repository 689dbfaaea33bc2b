using StPlan.Api.Tests;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Charts.Compliance;

namespace StPlan.Pages.Tests.Charts;

public sealed class ComplianceLayoutTests
{
    [Fact]
    public void Each_agency_has_a_cell_for_each_year_that_has_begun()
    {
        var layout = ComplianceLayout.Of(ReportedPlan.At(3).Plan, Language.Vi);

        layout.Rows.Select(r => (r.Agency?.Code, r.Cells[0].Count.Lines[0])).ShouldBe([(null, "2/4"), ("SKHCN", "2/2"), ("SNNMT", "0/2")]);
        layout.Rows.Select(r => r.Cells[0].Received).ShouldBe([ReceivedReports.Some, ReceivedReports.AllSomeLate, ReceivedReports.None]);
    }

    [Fact]
    public void Where_nothing_is_expected_nothing_is_drawn()
    {
        var layout = ComplianceLayout.Of(ChartedPlan.Create(ChartedPlan.Indicator(IndicatorKind.Qualitative, null, null), [], "-").Plan,
            Language.En);

        // B was dissolved at the end of 2025, after reports were due; A took over.
        var cells = layout.Rows.Single(r => r.Agency?.Code == "B").Cells;
        cells.Select(c => c.Received).ShouldBe([ReceivedReports.None, ReceivedReports.NothingExpected, ReceivedReports.NothingExpected]);
        cells[1].Received.Color.ShouldBeNull();
        cells[1].Count.Lines.ShouldBe(["–"]);
    }

    [Fact]
    public void Rows_do_not_overlap()
    {
        var indicator = ChartedPlan.Indicator(IndicatorKind.Qualitative, null, null);
        var layout = ComplianceLayout.Of(ChartedPlan.Create(indicator, [], ChartedPlan.AwkwardName).Plan, Language.Vi);

        layout.Rows.Zip(layout.Rows.Skip(1)).ShouldAllBe(
            p => p.First.Name.Bottom <= p.Second.Name.Top && p.First.Cells[0].Y + ComplianceLayout.CellHeight <= p.Second.Cells[0].Y);
        layout.Height.ShouldBeGreaterThan(layout.Rows[^1].Cells[0].Y + ComplianceLayout.CellHeight);
    }
}

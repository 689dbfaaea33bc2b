using StPlan.Domain.Plans;
using StPlan.Domain.Tests;
using StPlan.Domain.Tests.Progress;

namespace StPlan.Data.Tests.Progress;

/// <summary>The answers of <c>Cases/plan-24.md</c>: the indicators as they are in the plan's file, with observations that were made
/// up, by version 1 of the methods; version 2 has the same formulas.</summary>
public sealed class PlanIndicatorTests(SeededDatabase database)
{
    public static TheoryData<string, string, string> Cases => [.. Rows.Select(row => (row["indicator"], row["observed"], row["year"]))];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => MarkdownTable.Read("Progress", "plan-24.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_indicator_of_the_plan_stands_as_computed_by_hand(string code, string observed, string year)
    {
        var published = database.Data.FindIndicator(code)!;
        var copy = new Indicator
        {
            Code = code,
            Name = published.Name,
            Kind = published.Kind,
            Unit = published.Unit,
            Target = published.Target
        };

        IndicatorCase.Check(Rows.Single(r => (r["indicator"], r["observed"], r["year"]) == (code, observed, year)), copy, version: 1);
    }

    [Fact]
    public void Every_indicator_of_the_plan_is_in_the_table() =>
        Rows.Select(r => r["indicator"]).Distinct().ShouldBe(database.Data.Indicators.Select(i => i.Code));

    [Fact]
    public void The_targets_are_set_for_the_province_as_it_was_and_the_rank_among_63()
    {
        var plan = database.Data.Plan;

        plan.Areas.Select(a => (a.Code, a.Name.Vi, a.ValidFrom, a.ValidTo, a.IsPlansOwn)).ShouldBe(
        [
            ("TRA_VINH", "tỉnh Trà Vinh", null, new DateOnly(2025, 6, 30), true),
            ("VINH_LONG", "tỉnh Vĩnh Long", new DateOnly(2025, 7, 1), null, false),
            ("MEKONG_DELTA", "vùng đồng bằng sông Cửu Long", null, null, false),
            ("VIET_NAM", "cả nước", null, null, false),
        ]);
        plan.Indicators.Where(i => i.Target.OutOf is not null).Select(i => (i.Code, i.Target.OutOf))
            .ShouldBe([("pii-rank-nationwide", 63)]);
        plan.FindIndicator("pii-rank-nationwide")!.Note!.Vi.ShouldContain("63 tỉnh");
    }

    [Fact]
    public void As_shipped_nothing_is_reported_and_nothing_is_zero()
    {
        var progress = database.Data.Plan.ProgressIn(database.Data.Plan.LatestReportedYear);

        progress.Year.ShouldBe(2025);
        progress.Tasks.ShouldBe(30);
        progress.ReportedTasks.ShouldBe(0);
        progress.MeanCompletionOfAll.ShouldBeNull();
        progress.ExpectedReports.ShouldBe(database.Data.Tasks.Sum(t => t.ExpectedReporters(2025).Count));
        progress.Indicators.ShouldAllBe(i => i.Reason != null && i.Ratio == null && i.Inputs.Observation == null);
        database.Data.ReportingPeriods.Select(p => p.Year).ShouldBe(Enumerable.Range(2025, 6));
        database.Data.FindTask("I.1")!.ExpectedReporters(2025).Count.ShouldBe(
            6 + 9); // Six departments that the plan names, nine districts.
        database.Data.FindTask("III.9")!.ExpectedReporters(2025).Select(a => a.Code).ShouldBe(["SKHCN"]);
    }
}

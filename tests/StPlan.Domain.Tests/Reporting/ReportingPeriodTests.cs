using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Reporting;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024-12-31T23:59:59+07:00", PeriodState.Upcoming)]
    [InlineData("2024-12-31T16:59:59+00:00", PeriodState.Upcoming)]
    [InlineData("2024-12-31T17:00:00+00:00", PeriodState.Open)]
    [InlineData("2025-01-01T00:00:00+07:00", PeriodState.Open)]
    [InlineData("2025-12-09T23:59:59+07:00", PeriodState.Open)]
    [InlineData("2025-12-10T00:00:00+07:00", PeriodState.Overdue)]
    [InlineData("2025-12-09T17:00:00+00:00", PeriodState.Overdue)]
    [InlineData("2031-01-01T00:00:00+07:00", PeriodState.Overdue)]
    public void The_state_of_2025_at_a_moment(string asOf, PeriodState expected)
    {
        var moment = DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);

        ReportingCalendar.StateOf(2025, moment).ShouldBe(expected);
        ReportingCalendar.StateOf(2025, moment, isClosed: true).ShouldBe(PeriodState.Closed);
    }

    [Fact]
    public void Reports_are_due_before_10_December_in_Tra_Vinh() =>
        ReportingCalendar.DueBefore(2025).ShouldBe(new DateTimeOffset(2025, 12, 9, 17, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(2025, 2030, new[] { 2025, 2026, 2027, 2028, 2029, 2030 })]
    [InlineData(2025, 2025, new[] { 2025 })]
    [InlineData(2025, 2020, new[] { 2025 })]
    public void Periods_go_from_the_year_of_issue_to_the_last_target(int issued, int target, int[] years)
    {
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p", issued, target);
        plan.Add(SampleIndicators.Quantity("y", Comparator.AtLeast, 1, Math.Min(target, 2020)), "a");

        builder.Build().ReportingPeriods.Select(p => p.Year).ShouldBe(years);
    }

    [Fact]
    public void A_plan_without_indicators_has_the_year_of_issue()
    {
        var builder = Sample.Builder();
        var plan = builder.Add(Sample.Plan("p"), "A", "d", "I", release: 1);
        plan.Add(Sample.Provision("I"), null);

        var data = builder.Build();

        data.ReportingPeriods.ShouldHaveSingleItem().Year.ShouldBe(2025);
        data.Plan.LatestReportedYear.ShouldBe(2025);
    }

    [Fact]
    public void A_period_is_found_by_its_year_and_others_are_null()
    {
        var plan = Sample.Data().Plan;

        plan.FindReportingPeriod(2025).ShouldBeSameAs(plan.ReportingPeriods[0]);
        plan.FindReportingPeriod(2030)!.Year.ShouldBe(2030);
        plan.FindReportingPeriod(2030)!.DueBefore.ShouldBe(ReportingCalendar.DueBefore(2030));
        foreach (var year in (int[])[2024, 2031, 0, -1, int.MinValue, int.MaxValue])
        {
            plan.FindReportingPeriod(year).ShouldBeNull();
        }
    }

    [Fact]
    public void The_last_closure_decides_whether_a_period_is_closed()
    {
        State(_ => { }).ShouldBe((PeriodState.Upcoming, null));
        State(p => p.Add(SampleFacts.Closure(2025, true, reason: "đủ báo cáo"), 1)).ShouldBe((PeriodState.Closed, "đủ báo cáo"));
        State(p =>
        {
            p.Add(SampleFacts.Closure(2025, false, revision: 2, reason: "bổ sung"), 1);
            p.Add(SampleFacts.Closure(2025, true, revision: 1), 1);
        }).ShouldBe((PeriodState.Upcoming, "bổ sung"));
        State(p => p.Add(SampleFacts.Closure(2026, true), 1)).ShouldBe((PeriodState.Upcoming, null));

        // Release 1 of the samples was published in 1970.
        static (PeriodState, string?) State(Action<PlanBuilder> add)
        {
            var builder = Sample.Builder();
            add(builder.AddPlan("p"));
            var period = builder.Build().Plan.FindReportingPeriod(2025)!;
            return (period.State, period.Closure?.Reason?.Value);
        }
    }

    [Fact]
    public void The_state_is_as_of_the_release()
    {
        var builder = Sample.Builder();
        builder.Add(Sample.Release(2, SampleFacts.At(2026, 3, 1)));
        builder.AddPlan("p");

        builder.Build().ReportingPeriods.Select(p => p.State).ShouldBe(
            [PeriodState.Overdue, PeriodState.Open, PeriodState.Upcoming, PeriodState.Upcoming, PeriodState.Upcoming,
                PeriodState.Upcoming]);
    }

    [Fact]
    public void A_report_is_late_by_when_it_first_came_and_not_by_when_it_was_corrected()
    {
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p");
        plan.Report("A", 2025, received: ReportingCalendar.DueBefore(2025).AddTicks(-1));
        plan.Report("A", 2026, received: ReportingCalendar.DueBefore(2026));

        builder.Build().TaskReports.Select(r => r.Timeliness).ShouldBe([ReportTimeliness.OnTime, ReportTimeliness.Late]);
    }

    [Fact]
    public void The_latest_reported_year_is_that_of_a_report_or_an_assessment_within_the_periods()
    {
        Latest(_ => { }).ShouldBe(2025);
        Latest(p => p.Report("A", 2027)).ShouldBe(2027);
        Latest(p => p.Add(SampleFacts.Assessment(2028), "I.1", 1)).ShouldBe(2028);
        Latest(p => p.Report("A", 2031)).ShouldBe(2025);

        static int Latest(Action<PlanBuilder> add)
        {
            var builder = Sample.Builder();
            add(builder.AddPlan("p"));
            return builder.Build().Plan.LatestReportedYear;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using StPlan.Domain.Observations;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Tests.Demo;

/// <summary>The demonstration shows everything that can happen to a plan, so that whoever builds on it meets it before it
/// happens.</summary>
[Collection(typeof(DemoCollection))]
public sealed class DemoLifeTests(DemoFixture demo)
{
    private static IEnumerable<int> Years => Enumerable.Range(2025, 5);

    [Fact]
    public void It_has_the_size_of_five_years()
    {
        demo.Summary.Reports.ShouldBeInRange(900, 2_000);
        demo.Summary.Releases.ShouldBe(14);
        demo.Releases.Count.ShouldBe(14);
        demo.Latest.Observations.Select(o => o.Indicator).Distinct().Count().ShouldBe(18);
    }

    [Fact]
    public void Every_task_status_and_every_indicator_status_occurs()
    {
        var tasks = Years.SelectMany(year => demo.Latest.Tasks.Select(t => t.ProgressIn(year).Status));
        var indicators = Years.SelectMany(year => demo.Latest.Indicators.Select(i => i.ProgressIn(year).Status));

        tasks.Distinct().ShouldBe(Enum.GetValues<TaskProgressStatus>(), ignoreOrder: true);
        indicators.Distinct().ShouldBe(Enum.GetValues<IndicatorStatus>(), ignoreOrder: true);
        demo.Latest.FindIndicator("high-tech-output-share")!.Observations.ShouldBeEmpty();
    }

    [Fact]
    public void Every_group_is_reported_on_each_year_and_none_always_in_full()
    {
        foreach (var group in demo.Latest.TaskGroups)
        {
            var years = Years.Select(group.ProgressIn).ToList();
            years.ShouldAllBe(p => p.ReceivedReports > 0);
            years.ShouldContain(p => p.ReceivedReports < p.ExpectedReports, group.Number);
        }

        foreach (var compliance in Years.Select(year => demo.Latest.Plan.FindReportingPeriod(year)!.Compliance))
        {
            compliance.LateReports.ShouldBeInRange(compliance.Year == 2029 ? 2 : 5, compliance.ReceivedReports / 2);
            compliance.MissingReports.ShouldBeInRange(3, compliance.ExpectedReports / 2);
        }
    }

    [Fact]
    public void Some_are_on_time_by_a_second_and_some_late_by_none()
    {
        var moments = demo.Latest.TaskReports.Select(r => r.FirstReceivedAt - ReportingCalendar.DueBefore(r.Year)).ToList();

        moments.ShouldContain(TimeSpan.FromSeconds(-1));
        moments.ShouldContain(TimeSpan.Zero);
    }

    [Fact]
    public void Leads_contradict_each_other_and_the_assessment_contradicts_them()
    {
        var leads = demo.Latest.FindTask("II.4")!.ProgressIn(2026).Reports;
        leads.Select(r => r.Status).ShouldBe([PlanTaskStatus.InProgress, PlanTaskStatus.Completed]);

        var assessed = demo.Latest.FindTask("III.9")!.ProgressIn(2027);
        assessed.Reports.ShouldHaveSingleItem().Status.ShouldBe(PlanTaskStatus.Completed);
        (assessed.Status, assessed.Completion, assessed.Basis).ShouldBe((TaskProgressStatus.InProgress, 60m, ProgressBasis.Consolidated));
    }

    [Fact]
    public void A_task_of_2025_is_completed_late_another_pauses_and_another_ends()
    {
        demo.Latest.FindTask("III.5")!.ProgressIn(2025).Timeliness.ShouldBe(TaskTimeliness.PendingWithinTerm);
        demo.Latest.FindTask("III.5")!.ProgressIn(2026).Timeliness.ShouldBe(TaskTimeliness.CompletedLate);
        Course("II.6").ShouldBe(
            [TaskProgressStatus.InProgress, TaskProgressStatus.Paused, TaskProgressStatus.InProgress, TaskProgressStatus.InProgress,
                TaskProgressStatus.InProgress]);
        Course("III.1").ShouldBe(
            [TaskProgressStatus.InProgress, TaskProgressStatus.Paused, TaskProgressStatus.Cancelled, TaskProgressStatus.Cancelled,
                TaskProgressStatus.Cancelled]);

        IEnumerable<TaskProgressStatus> Course(string task) => Years.Select(year => demo.Latest.FindTask(task)!.ProgressIn(year).Status);
    }

    [Fact]
    public void A_wrong_zero_is_corrected_by_a_later_release_with_its_reason()
    {
        var change = demo.Releases[4].Release.Changes.Single(
            c => c.Subject is TaskReport { Task.Code: "III.6" } && c.Field == "completion");

        (change.Before, change.After).ShouldBe(("0", "55"));
        change.Reason.ShouldNotBeNull().ShouldContain("nhập nhầm");
        demo.Releases[3].FindTask("III.6")!.ProgressIn(2025).Completion.ShouldBe(0);
        demo.Releases[4].FindTask("III.6")!.ProgressIn(2025).Completion.ShouldBe(55);
    }

    [Fact]
    public void Provisional_figures_become_final_and_estimates_are_the_last()
    {
        var share = demo.Latest.FindIndicator("tfp-share")!;

        share.FindObservation(2026)!.Quality.ShouldBe(ObservationQuality.Final);
        share.FindObservation(2026)!.Supersedes!.Quality.ShouldBe(ObservationQuality.Provisional);
        share.FindObservation(2029)!.Quality.ShouldBe(ObservationQuality.Estimated);
        Years.Select(year => share.ProgressIn(year).Status).TakeLast(2).ShouldBe([IndicatorStatus.Achieved, IndicatorStatus.OnTrack]);
        demo.Latest.FindIndicator("pii-rank-nationwide")!.ProgressIn(2025).Inputs.IsSeriesBreak.ShouldBeTrue();
        Years.Select(year => demo.Latest.FindIndicator("public-sector-digital-transformation")!.FindObservation(year)!.Accomplished)
            .ShouldBe([false, false, false, true, true]);
    }

    [Fact]
    public void A_baseline_that_is_found_later_is_missing_before()
    {
        demo.Releases[3].FindIndicator("innovative-start-ups")!.ProgressIn(2025).Status.ShouldBe(IndicatorStatus.NoBaseline);
        demo.Latest.FindIndicator("innovative-start-ups")!.ProgressIn(2025).Status.ShouldNotBe(IndicatorStatus.NoBaseline);
    }

    [Fact]
    public void The_period_of_2025_is_closed_opened_and_closed() =>
        demo.Releases.Skip(2).Take(4).Select(data => data.Plan.FindReportingPeriod(2025)!.State)
            .ShouldBe([PeriodState.Overdue, PeriodState.Closed, PeriodState.Overdue, PeriodState.Closed]);

    [Fact]
    public void Districts_end_and_the_communes_report_in_their_place()
    {
        demo.Releases[0].FindTask("I.1")!.ExpectedReporters(2025).Count.ShouldBe(15);
        var reporters = demo.Latest.FindTask("I.1")!.ExpectedReporters(2026);
        reporters.Count.ShouldBe(11 + 41);
        demo.Latest.FindAgency("UBNDHCL")!.ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
        demo.Latest.FindAgency("UBNDHCL")!.Successors.Count.ShouldBe(5);
        demo.Latest.FindTask("I.2")!.ExpectedReporters(2026).Select(a => a.Code).ShouldBe(["SKHCN", "VPUBND", "BPTTHVL"]);
    }

    [Fact]
    public async Task Drafts_were_withdrawn_and_some_wait_for_a_release()
    {
        await using var context = demo.Open();

        (await context.AuditLog.CountAsync(a => a.Action == "withdrawDraft", TestContext.Current.CancellationToken)).ShouldBe(4);
        (await context.TaskReports.CountAsync(r => r.ReleaseNumber == null && r.DiscardedAt == null && r.Year == 2029,
            TestContext.Current.CancellationToken))
            .ShouldBeInRange(5, 30);
        demo.Summary.Drafts.ShouldBeGreaterThan(6);
        demo.Latest.TaskReports.ShouldContain(r => r.Completion == null && r.Status == PlanTaskStatus.InProgress);
        demo.Latest.TaskReports.ShouldContain(r => r.Funding != null);
        demo.Latest.TaskReports.ShouldContain(r => r.Evidence.Count > 0);
    }

    [Fact]
    public void Release_dates_go_forward() =>
        demo.Latest.Releases.Select(r => r.PublishedAt).ShouldBe(demo.Latest.Releases.Select(r => r.PublishedAt).Order());
}

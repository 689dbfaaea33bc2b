using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>Groups and plans, counted by hand.</summary>
public sealed class TaskSetTests
{
    // Group I: I.1 (A), I.2 (A and B), I.3 (A), I.4 (A); group II: II.1 (B); group III is empty.
    private static readonly PublishedData Data = Build();

    [Fact]
    public void A_group_counts_its_tasks_and_gives_both_means_beside_what_they_rest_on()
    {
        var progress = Data.FindTaskGroup("I")!.ProgressIn(2025);

        progress.Group.ShouldBeSameAs(Data.FindTaskGroup("I"));
        progress.Year.ShouldBe(2025);
        progress.Tasks.ShouldBe(4);
        progress.ReportedTasks.ShouldBe(3);
        progress.StatedCompletions.ShouldBe(2);
        progress.MeanCompletionOfReported.ShouldBe(66.67m); // (100 + 33.33) / 2 = 66.665
        progress.MeanCompletionOfAll.ShouldBe(33.33m); // 133.33 / 4 = 33.3325
        (progress.ReceivedReports, progress.ExpectedReports, progress.LateReports).ShouldBe((3, 5, 1));
        progress.TaskProgress.Select(t => t.Task.Code).ShouldBe(["I.1", "I.2", "I.3", "I.4"]);
        progress.Method.ToString().ShouldBe("task-set/1");
    }

    [Fact]
    public void Every_status_has_a_row_and_not_reported_is_one()
    {
        Counts(Data.FindTaskGroup("I")!.ProgressIn(2025))
            .ShouldBe("NotReported 1, NotStarted 0, InProgress 2, Completed 1, Paused 0, Cancelled 0");
        Counts(Data.Plan.ProgressIn(2025)).ShouldBe("NotReported 2, NotStarted 0, InProgress 2, Completed 1, Paused 0, Cancelled 0");
    }

    [Fact]
    public void Where_nothing_is_stated_there_is_no_mean_and_not_a_mean_of_zero()
    {
        foreach (var silent in (TaskSetProgress[])[Data.FindTaskGroup("II")!.ProgressIn(2025), Data.FindTaskGroup("I")!.ProgressIn(2026),
            Data.Plan.ProgressIn(2027)])
        {
            silent.MeanCompletionOfReported.ShouldBeNull();
            silent.MeanCompletionOfAll.ShouldBeNull();
            silent.ReportedTasks.ShouldBe(0);
            silent.ReceivedReports.ShouldBe(0);
            silent.ExpectedReports.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void An_empty_group_has_nothing_in_it()
    {
        var progress = Data.FindTaskGroup("III")!.ProgressIn(2025);

        (progress.Tasks, progress.ReportedTasks, progress.ExpectedReports).ShouldBe((0, 0, 0));
        progress.MeanCompletionOfAll.ShouldBeNull();
        progress.StatusCounts.Sum(c => c.Count).ShouldBe(0);
    }

    [Fact]
    public void A_plan_is_the_sum_of_its_groups_and_indicators()
    {
        var progress = Data.Plan.ProgressIn(2025);

        progress.Plan.ShouldBeSameAs(Data.Plan);
        progress.Groups.Select(g => g.Group.Number).ShouldBe(["I", "II", "III"]);
        progress.Groups[0].ShouldBeSameAs(Data.FindTaskGroup("I")!.ProgressIn(2025));
        progress.Tasks.ShouldBe(5);
        progress.MeanCompletionOfAll.ShouldBe(26.67m); // 133.33 / 5 = 26.666
        (progress.ReceivedReports, progress.ExpectedReports, progress.LateReports).ShouldBe((3, 6, 1));
        progress.Indicators.Select(i => (i.Indicator.Code, i.Status))
            .ShouldBe([("x", IndicatorStatus.NotAssessable), ("y", IndicatorStatus.Achieved)]);
        progress.IndicatorStatusCounts.Select(c => c.Status).ShouldBe(Enum.GetValues<IndicatorStatus>());
        progress.IndicatorStatusCounts.Where(c => c.Count > 0).Select(c => (c.Status, c.Count))
            .ShouldBe([(IndicatorStatus.Achieved, 1), (IndicatorStatus.NotAssessable, 1)]);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2031)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Years_outside_the_periods_expect_nothing_and_are_not_kept(int year)
    {
        var progress = Data.Plan.ProgressIn(year);

        (progress.ExpectedReports, progress.ReceivedReports, progress.ReportedTasks).ShouldBe((0, 0, 0));
        progress.StatusCounts[0].ShouldBe(new StatusCount(TaskProgressStatus.NotReported, 5));
        progress.ShouldNotBeSameAs(Data.Plan.ProgressIn(year));
        Data.FindTask("I.1")!.ExpectedReporters(year).ShouldBeEmpty();
    }

    [Fact]
    public void Results_are_computed_once_however_many_ask_at_the_same_time()
    {
        var data = Build();

        var plans = new PlanProgress[64];
        var tasks = new TaskProgress[64];
        Parallel.For(0, 64, i =>
        {
            var year = 2025 + (i % 2);
            tasks[i] = data.FindTask("I.2")!.ProgressIn(year);
            plans[i] = data.Plan.ProgressIn(year);
        });

        plans.Distinct().Count().ShouldBe(2);
        tasks.Distinct().Count().ShouldBe(2);
        plans[0].TaskProgress.ShouldContain(tasks[0]);
    }

    private static PublishedData Build()
    {
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p");
        plan.Add(SampleIndicators.Quantity("y", Comparator.AtLeast, 5), "a");
        plan.Add(SampleFacts.Observation(2025, 5, "y"), "y", 1);
        plan.Add(Sample.Group("II"));
        plan.Add(Sample.Group("III"));
        plan.Add(Sample.Task("II.1"), "II", ["B"], []);
        builder.Add(Sample.Agency("C"), [], [], 1);
        plan.Add(Sample.Task("I.2"), "I", ["A", "C"], []);
        plan.Add(Sample.Task("I.3"), "I", ["A"], []);
        plan.Add(Sample.Task("I.4"), "I", ["A"], []);
        plan.Report("A", 2025, PlanTaskStatus.Completed, 100, "I.1");
        plan.Report("C", 2025, PlanTaskStatus.InProgress, 33.33m, "I.2", received: ReportingCalendar.DueBefore(2025));
        plan.Report("A", 2025, PlanTaskStatus.InProgress, null, "I.3");
        return builder.Build();
    }

    private static string Counts(TaskSetProgress progress) => string.Join(", ", progress.StatusCounts.Select(c => $"{c.Status} {c.Count}"));
}

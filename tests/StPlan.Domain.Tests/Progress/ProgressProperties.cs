using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Tests.Progress;

/// <summary>What holds whatever was reported. The seed is fixed, so that whether a change lands is no lottery.</summary>
public sealed class ProgressProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20251210, 1);

    [Fact]
    public void Status_counts_add_up_to_the_tasks() => Holds(scenario => Sets(scenario.Build()).All(set =>
        set.StatusCounts.Sum(c => c.Count) == set.Tasks
        && set.StatusCounts.Single(c => c.Status == TaskProgressStatus.NotReported).Count == set.Tasks - set.ReportedTasks));

    [Fact]
    public void Late_reports_are_received_and_received_ones_expected() => Holds(scenario => Sets(scenario.Build()).All(set =>
        0 <= set.LateReports && set.LateReports <= set.ReceivedReports && set.ReceivedReports <= set.ExpectedReports
        && set.StatedCompletions <= set.ReportedTasks && set.ReportedTasks <= set.Tasks));

    [Fact]
    public void Compliance_counts_the_same_as_progress() =>
        Holds(scenario => scenario.Build() is var data && data.ReportingPeriods.All(period =>
        period.Compliance is var all && data.Plan.ProgressIn(period.Year) is var progress
        && (all.ExpectedReports, all.ReceivedReports, all.LateReports) == (progress.ExpectedReports, progress.ReceivedReports,
            progress.LateReports)
        && all.OnTimeReports + all.LateReports == all.ReceivedReports
        && all.Missing.Count == all.MissingReports
        && all.Agencies.Sum(a => a.Compliance.ReceivedReports) == all.ReceivedReports
        && all.Agencies.All(a => a.Agency.ComplianceIn(period.Year).ReceivedReports == a.Compliance.ReceivedReports)));

    [Fact]
    public void A_mean_lies_between_the_least_and_the_most_that_was_stated_and_the_silent_only_lower_it() =>
        Holds(scenario => Sets(scenario.Build()).All(set =>
        set.MeanCompletionOfReported is { } mean
            ? set.TaskProgress.Select(t => t.Completion).Min() <= mean && mean <= set.TaskProgress.Select(t => t.Completion).Max()
                && set.MeanCompletionOfAll <= mean && set.MeanCompletionOfAll >= 0
            : set.MeanCompletionOfAll is null && set.StatedCompletions == 0));

    [Fact]
    public void A_more_advanced_report_never_lowers_a_group() => Prop.ForAll(
        Scenario.Any,
        Gen.Choose(0, 1000).ToArbitrary(),
        (scenario, which) =>
        {
            if (scenario.Reports.Count == 0)
            {
                return true;
            }

            var report = scenario.Current.ElementAt(which % scenario.Current.Count());
            var advanced = report with
            {
                Status = report.Status is PlanTaskStatus.NotStarted ? PlanTaskStatus.InProgress : PlanTaskStatus.Completed,
                Completion = report.Completion is { } stated ? Math.Min(100, stated + (which % 50)) : null,
            };
            var before = Group(scenario.Build(), report.Year);
            var after = Group(new Scenario([.. scenario.Reports.Where(r => r != report), advanced]).Build(), report.Year);
            return Nullable.Compare(after.MeanCompletionOfReported, before.MeanCompletionOfReported) >= 0
                && Nullable.Compare(after.MeanCompletionOfAll, before.MeanCompletionOfAll) >= 0
                && Count(after, TaskProgressStatus.Completed) >= Count(before, TaskProgressStatus.Completed)
                && Count(after, TaskProgressStatus.NotStarted) <= Count(before, TaskProgressStatus.NotStarted)
                && after.ReportedTasks == before.ReportedTasks;
        }).Check(Fixed);

    [Fact]
    public void Silent_agencies_never_raise_a_mean_and_never_complete_anything() => Holds(scenario =>
    {
        var (before, after) = (Group(scenario.Build(), 2025), Group(scenario.Build(silentLeads: 2, silentTasks: 3), 2025));
        return after.MeanCompletionOfReported == before.MeanCompletionOfReported
            && Nullable.Compare(after.MeanCompletionOfAll, before.MeanCompletionOfAll) <= 0
            && Count(after, TaskProgressStatus.Completed) <= Count(before, TaskProgressStatus.Completed)
            && after.ReportedTasks == before.ReportedTasks
            && after.ReceivedReports == before.ReceivedReports
            && after.ExpectedReports == before.ExpectedReports + 2 + 3;
    });

    [Fact]
    public void Supersession_is_idempotent()
    {
        Holds(scenario =>
        {
            var data = scenario.Build();
            var all = data.TaskReports.SelectMany(Supersession.Revisions).ToList();
            var before = Describe(data);
            var again = Supersession.Link(all, r => (r.Task, r.Agency, r.Year));
            return all.Count == scenario.Reports.Count && again.ToHashSet().SetEquals(data.TaskReports) && Describe(data) == before;
        });
        Holds(scenario =>
        {
            // A further revision that says the same changes nothing that is computed.
            var same = new Scenario([.. scenario.Reports, .. scenario.Current.Select(r => r with { Revision = 4 })]);
            return Figures(same.Build()).SequenceEqual(Figures(scenario.Build()));
        });
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter() => Prop.ForAll(
        (from scenario in Scenario.Any.Generator
         from shuffled in Gen.Shuffle(scenario.Reports.ToArray())
         select (scenario, new Scenario(shuffled))).ToArbitrary(),
        both => Describe(both.scenario.Build()) == Describe(both.Item2.Build())).Check(Fixed);

    [Fact]
    public void Only_the_last_revision_counts() => Holds(scenario =>
        Figures(scenario.Build()).SequenceEqual(Figures(new Scenario([.. scenario.Current]).Build())));

    private static void Holds(Func<Scenario, bool> property) => Prop.ForAll(Scenario.Any, property).Check(Fixed);

    private static GroupProgress Group(PublishedData data, int year) => data.FindTaskGroup("I")!.ProgressIn(year);

    private static IEnumerable<TaskSetProgress> Sets(PublishedData data) =>
        data.ReportingPeriods.SelectMany(p => (TaskSetProgress[])[Group(data, p.Year), data.Plan.ProgressIn(p.Year)]);

    private static int Count(TaskSetProgress set, TaskProgressStatus status) => set.StatusCounts.Single(c => c.Status == status).Count;

    private static IEnumerable<string> Figures(PublishedData data) =>
        Sets(data).SelectMany(set => set.TaskProgress.Select(t => string.Create(
        CultureInfo.InvariantCulture,
        $"{t.Task} {t.Year} {t.Status} {t.Completion} {t.Basis} {t.ReceivedReports} {t.ExpectedReports} {t.LateReports} {t.Timeliness}")));

    /// <summary>Every fact in its place with what it supersedes, everything computed, and what the release says of it.</summary>
    private static string Describe(PublishedData data) => string.Join(
        '\n',
        data.TaskReports.Select(r => $"{r} {r.Supersedes} {r.SupersededBy} {r.Timeliness}")
            .Concat(data.Agencies.SelectMany(a => a.Reports.Select(r => $"{a} {r}")))
            .Concat(Figures(data))
            .Concat(data.Release.Changes.Select(c => $"{c.SubjectId} {c.Field} {c.Before} {c.After}")));
}

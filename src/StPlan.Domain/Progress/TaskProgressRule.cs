using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Progress;

/// <summary>How far a task is in a year: as the consolidated assessment says, else as follows from the lead agencies' reports.</summary>
internal static class TaskProgressRule
{
    public static TaskProgress Of(PlanTask task, int year)
    {
        var isReportedOn = task.Group.Plan.FindReportingPeriod(year) is not null;
        var reports = CountingReports.Of(task, year);
        var assessment = isReportedOn ? task.Assessments.FirstOrDefault(a => a.Year == year) : null;
        var expected = task.ExpectedReports(year);
        var received = expected.Count(e => e.Report is not null);
        var status = assessment is null ? Derive(reports, received == expected.Count) : Stated(assessment.Status);
        return new TaskProgress
        {
            Task = task,
            Year = year,
            Status = status,
            Completion = assessment is null ? MeanCompletion(reports) : assessment.Completion,
            Timeliness = Timeliness(task, year, status),
            Basis = assessment is not null ? ProgressBasis.Consolidated
                : reports.Length > 0 ? ProgressBasis.Derived : ProgressBasis.NotReported,
            ExpectedReports = expected.Count,
            ReceivedReports = received,
            LateReports = expected.Count(e => e.IsLate),
            Reports = reports,
            Assessment = assessment,
            Method = assessment is null ? TaskMethods.Derived : TaskMethods.Consolidated,
        };
    }

    // What ends a task (completed, cancelled) needs everybody's word; that nothing moves (not started, paused) needs that of all who spoke.
    private static TaskProgressStatus Derive(TaskReport[] reports, bool allReported) =>
        reports.Select(r => r.Status).Distinct().ToList() switch
        {
            [] => TaskProgressStatus.NotReported,
            [PlanTaskStatus.Completed or PlanTaskStatus.Cancelled] when !allReported => TaskProgressStatus.InProgress,
            [var one] => Stated(one),
            _ => TaskProgressStatus.InProgress,
        };

    private static decimal? MeanCompletion(TaskReport[] reports)
    {
        var stated = reports.Select(r => r.Completion).OfType<decimal>().ToList();
        return Percentages.Mean(stated, stated.Count);
    }

    private static TaskProgressStatus Stated(PlanTaskStatus status) => status switch
    {
        PlanTaskStatus.NotStarted => TaskProgressStatus.NotStarted,
        PlanTaskStatus.InProgress => TaskProgressStatus.InProgress,
        PlanTaskStatus.Completed => TaskProgressStatus.Completed,
        PlanTaskStatus.Paused => TaskProgressStatus.Paused,
        PlanTaskStatus.Cancelled => TaskProgressStatus.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static TaskTimeliness? Timeliness(PlanTask task, int year, TaskProgressStatus status)
    {
        if (task.Timeframe.EndYear is not { } end || status == TaskProgressStatus.NotReported)
        {
            return null;
        }

        if (status != TaskProgressStatus.Completed)
        {
            return year <= end ? TaskTimeliness.PendingWithinTerm : TaskTimeliness.PendingOverdue;
        }

        // What was completed within its term stays so, when later years say it again.
        var completedWithinTerm = year <= end
            || task.Group.Plan.ReportingPeriods.Any(p => p.Year <= end && task.ProgressIn(p.Year).Status == TaskProgressStatus.Completed);
        return completedWithinTerm ? TaskTimeliness.CompletedOnTime : TaskTimeliness.CompletedLate;
    }
}

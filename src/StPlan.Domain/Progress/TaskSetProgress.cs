using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How far several tasks are in a year (task-set/1). A mean never stands alone: how many reported stands beside it.</summary>
public abstract class TaskSetProgress
{
    private protected TaskSetProgress(int year, IReadOnlyList<TaskProgress> tasks)
    {
        var counts = tasks.CountBy(t => t.Status).ToDictionary();
        var stated = tasks.Where(t => t.Completion is not null).Select(t => t.Completion!.Value).ToList();
        Year = year;
        TaskProgress = tasks;
        ReportedTasks = tasks.Count(t => t.Basis != ProgressBasis.NotReported);
        StatusCounts = [
            .. Enum.GetValues<TaskProgressStatus>().Select(status => new StatusCount(status, counts.GetValueOrDefault(status)))];
        StatedCompletions = stated.Count;
        MeanCompletionOfReported = Percentages.Mean(stated, stated.Count);
        MeanCompletionOfAll = Percentages.Mean(stated, tasks.Count);
        ExpectedReports = tasks.Sum(t => t.ExpectedReports);
        ReceivedReports = tasks.Sum(t => t.ReceivedReports);
        LateReports = tasks.Sum(t => t.LateReports);
    }

    public int Year { get; }

    /// <summary>How many tasks there are.</summary>
    public int Tasks => TaskProgress.Count;

    /// <summary>How many of them have a report or an assessment.</summary>
    public int ReportedTasks { get; }

    /// <summary>A row for each status, also those of no task; "not reported" is one of them. They add up to <see cref="Tasks"/>.</summary>
    public IReadOnlyList<StatusCount> StatusCounts { get; }

    /// <summary>Percent, to two decimals: the mean over the tasks whose completion was stated; null where none was.</summary>
    public decimal? MeanCompletionOfReported { get; }

    /// <summary>
    /// Percent, to two decimals: the mean over all tasks, those of which nothing is stated taken as 0; null where nothing at all is
    /// stated.
    /// </summary>
    public decimal? MeanCompletionOfAll { get; }

    /// <summary>How many tasks the first mean is of.</summary>
    public int StatedCompletions { get; }

    public int ExpectedReports { get; }

    public int ReceivedReports { get; }

    public int LateReports { get; }

    /// <summary>What it was computed from, in the plan's order.</summary>
    public IReadOnlyList<TaskProgress> TaskProgress { get; }

    public ProgressMethod Method => TaskMethods.Set;
}

/// <summary>How many tasks are of a status.</summary>
public sealed record StatusCount(TaskProgressStatus Status, int Count);

/// <summary>How far a group of tasks is in a year.</summary>
public sealed class GroupProgress : TaskSetProgress
{
    internal GroupProgress(TaskGroup group, int year)
        : base(year, [.. group.Tasks.Select(t => t.ProgressIn(year))]) => Group = group;

    public TaskGroup Group { get; }
}

/// <summary>How far a plan is in a year: all its tasks, its groups, and its indicators.</summary>
public sealed class PlanProgress : TaskSetProgress
{
    internal PlanProgress(Plan plan, int year)
        : base(year, [.. plan.Tasks.Select(t => t.ProgressIn(year))])
    {
        Plan = plan;
        Groups = [.. plan.TaskGroups.Select(g => g.ProgressIn(year))];
        Indicators = [.. plan.Indicators.Select(i => i.ProgressIn(year))];
        var counts = Indicators.CountBy(i => i.Status).ToDictionary();
        IndicatorStatusCounts =
            [.. Enum.GetValues<IndicatorStatus>().Select(status => new IndicatorStatusCount(status, counts.GetValueOrDefault(status)))];
    }

    public Plan Plan { get; }

    public IReadOnlyList<GroupProgress> Groups { get; }

    public IReadOnlyList<IndicatorProgress> Indicators { get; }

    /// <summary>A row for each status, also those of no indicator.</summary>
    public IReadOnlyList<IndicatorStatusCount> IndicatorStatusCounts { get; }
}

/// <summary>How percentages of completion are averaged.</summary>
internal static class Percentages
{
    /// <summary>
    /// The sum divided by <paramref name="number"/>, to two decimals, halves away from zero; null where nothing is stated, which is not
    /// zero.
    /// </summary>
    /// <param name="stated">Percent.</param>
    /// <param name="number">How many it is divided by: those that stated one, or all.</param>
    public static decimal? Mean(IReadOnlyCollection<decimal> stated, int number) =>
        stated.Count == 0 ? null : Math.Round(stated.Sum() / number, 2, MidpointRounding.AwayFromZero);
}

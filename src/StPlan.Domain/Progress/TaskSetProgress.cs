namespace StPlan.Domain.Progress;

/// <summary>How far several tasks are in a year. A mean never stands alone: how many reported stands beside it.</summary>
public abstract class TaskSetProgress
{
    public required int Year { get; init; }

    /// <summary>How many tasks there are.</summary>
    public required int Tasks { get; init; }

    /// <summary>How many of them have a report or an assessment.</summary>
    public required int ReportedTasks { get; init; }

    /// <summary>A row for each status, also those of no task; "not reported" is one of them. They add up to <see cref="Tasks"/>.</summary>
    public required IReadOnlyList<StatusCount> StatusCounts { get; init; }

    /// <summary>Percent, to two decimals: the mean over the tasks whose completion was stated; null where none was.</summary>
    public required decimal? MeanCompletionOfReported { get; init; }

    /// <summary>Percent, to two decimals: the mean over all tasks, those of which nothing is stated taken as 0; null where nothing at all is stated.</summary>
    public required decimal? MeanCompletionOfAll { get; init; }

    /// <summary>How many tasks the first mean is of.</summary>
    public required int StatedCompletions { get; init; }

    public required int ExpectedReports { get; init; }

    public required int ReceivedReports { get; init; }

    public required int LateReports { get; init; }

    /// <summary>What it was computed from, in the plan's order.</summary>
    public required IReadOnlyList<TaskProgress> TaskProgress { get; init; }

    public required ProgressMethod Method { get; init; }
}

using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Progress;

/// <summary>How far a task is in a year: what was reported, and from whom.</summary>
public sealed class TaskProgress
{
    public required PlanTask Task { get; init; }

    public required int Year { get; init; }

    public required TaskProgressStatus Status { get; init; }

    /// <summary>Percent, to two decimals; null where nobody stated any.</summary>
    public required decimal? Completion { get; init; }

    /// <summary>Null where the timeframe has no end, and where nobody has reported.</summary>
    public required TaskTimeliness? Timeliness { get; init; }

    public required ProgressBasis Basis { get; init; }

    /// <summary>How many agencies are to report.</summary>
    public required int ExpectedReports { get; init; }

    /// <summary>How many of them did.</summary>
    public required int ReceivedReports { get; init; }

    /// <summary>How many of those were late.</summary>
    public required int LateReports { get; init; }

    /// <summary>The current reports of the year that count, by the order of the lead cell: a successor's own report takes the place of its predecessors'.</summary>
    public required IReadOnlyList<TaskReport> Reports { get; init; }

    /// <summary>The current assessment of the year; null when there is none.</summary>
    public required TaskAssessment? Assessment { get; init; }

    public required ProgressMethod Method { get; init; }
}

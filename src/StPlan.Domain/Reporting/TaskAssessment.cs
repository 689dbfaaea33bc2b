using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Reporting;

/// <summary>
/// The consolidated assessment of a task in a year (kết quả tổng hợp) by the Department of Science and Technology, which section V.1 of
/// plan 24 has put the reports together. It takes precedence over what is derived from the reports.
/// </summary>
public sealed class TaskAssessment : IRevision<TaskAssessment>
{
    /// <summary>Plan, task, year and revision: "24-kh-ubnd-2025/III.9/2025/1". Stable for ever.</summary>
    public required string Id { get; init; }

    public required int Year { get; init; }

    /// <summary>1, 2, 3 … of the task and year; numbers are missing where a draft was never published.</summary>
    public required int Revision { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100; null where it was not stated.</summary>
    public decimal? Completion { get; init; }

    /// <summary>What the assessment rests on.</summary>
    public required Verbatim Rationale { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Why it was corrected; null for a first one, and where no reason was given.</summary>
    public Verbatim? Reason { get; init; }

    public PlanTask Task { get; internal set; } = null!;

    public Release Release { get; internal set; } = null!;

    public TaskAssessment? Supersedes { get; internal set; }

    public TaskAssessment? SupersededBy { get; internal set; }

    void IRevision<TaskAssessment>.TakeThePlaceOf(TaskAssessment earlier) => (Supersedes, earlier.SupersededBy) = (earlier, this);

    public override string ToString() => Id;
}

using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>A consolidated assessment as it comes in, not checked yet.</summary>
public sealed record AssessmentSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    /// <summary>The task's code: "III.9".</summary>
    public required string Task { get; init; }

    public required int Year { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100.</summary>
    public decimal? Completion { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Rationale { get; init; }

    /// <summary>Why an earlier assessment is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>The revision that the sender knows as the latest, 0 for none: another one there is refused. Null to take any.</summary>
    public int? ExpectedRevision { get; init; }
}

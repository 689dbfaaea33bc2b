using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>A report as it comes in, not checked yet.</summary>
public sealed record ReportSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    /// <summary>The task's code: "III.9".</summary>
    public required string Task { get; init; }

    /// <summary>The agency's code: "SKHCN".</summary>
    public required string Agency { get; init; }

    public required int Year { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100.</summary>
    public decimal? Completion { get; init; }

    public required string Results { get; init; }

    public string? Difficulties { get; init; }

    public string? Proposals { get; init; }

    public IReadOnlyList<Output> Outputs { get; init; } = [];

    public Funding? Funding { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why an earlier report is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The revision that the sender knows as the latest; 0 for none. A different latest revision is refused. Null skips this check.
    /// </summary>
    public int? ExpectedRevision { get; init; }
}

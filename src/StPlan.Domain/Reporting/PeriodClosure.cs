using StPlan.Domain.Publishing;

namespace StPlan.Domain.Reporting;

/// <summary>That a steward closed a reporting period, or opened it again.</summary>
public sealed class PeriodClosure
{
    public required int Year { get; init; }

    /// <summary>1, 2, 3 … of the plan and year.</summary>
    public required int Revision { get; init; }

    /// <summary>False when it was opened again.</summary>
    public required bool IsClosed { get; init; }

    public Verbatim? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public Release Release { get; internal set; } = null!;
}

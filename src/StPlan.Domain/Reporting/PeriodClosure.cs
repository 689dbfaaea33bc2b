using System.Globalization;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Reporting;

/// <summary>That a steward closed a reporting period, or opened it again.</summary>
public sealed class PeriodClosure : IRevision<PeriodClosure>
{
    public required int Year { get; init; }

    /// <summary>1, 2, 3 … of the plan and year.</summary>
    public required int Revision { get; init; }

    /// <summary>False when it was opened again.</summary>
    public required bool IsClosed { get; init; }

    public Verbatim? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public Plan Plan { get; internal set; } = null!;

    public Release Release { get; internal set; } = null!;

    public PeriodClosure? Supersedes { get; internal set; }

    public PeriodClosure? SupersededBy { get; internal set; }

    /// <summary>Plan, year and revision: "24-kh-ubnd-2025/2025/1".</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Plan.Id}/{Year}/{Revision}");

    void IRevision<PeriodClosure>.TakeThePlaceOf(PeriodClosure earlier) => (Supersedes, earlier.SupersededBy) = (earlier, this);

    public override string ToString() => Id;
}

using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Observations;

/// <summary>
/// That somebody decided what figures of another area, or ranks among another number of units, are held against in place of an indicator's
/// target. A steward records the decision; it is no decision of this server.
/// </summary>
public sealed class TargetCarryOver : IRevision<TargetCarryOver>
{
    /// <summary>Plan, indicator, area and revision: "24-kh-ubnd-2025/pii-rank-nationwide/VINH_LONG/1". Stable for ever.</summary>
    public required string Id { get; init; }

    /// <summary>1, 2, 3 … of the indicator and area; numbers are missing where a draft was never published.</summary>
    public required int Revision { get; init; }

    /// <summary>
    /// What is to be reached, compared as the plan compares: in the indicator's unit; of a multiple of a baseline the number of what is
    /// counted; of a rank the place. Null for a milestone, which is accomplished or not.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>Of a rank: among how many units.</summary>
    public int? OutOf { get; init; }

    /// <summary>Who decided: "Ủy ban nhân dân tỉnh Vĩnh Long".</summary>
    public required string DecidedBy { get; init; }

    /// <summary>"Quyết định số 12/QĐ-UBND".</summary>
    public required string DocumentNumber { get; init; }

    public required DateOnly DocumentDate { get; init; }

    /// <summary>An absolute http or https address; null where it is only on paper.</summary>
    public string? DocumentUrl { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Why it was corrected; null for a first one, and where no reason was given.</summary>
    public Verbatim? Reason { get; init; }

    public Indicator Indicator { get; internal set; } = null!;

    public Area Area { get; internal set; } = null!;

    public Release Release { get; internal set; } = null!;

    public TargetCarryOver? Supersedes { get; internal set; }

    public TargetCarryOver? SupersededBy { get; internal set; }

    /// <summary>"Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh Vĩnh Long".</summary>
    public Text Document => new(
        $"{DocumentNumber} ngày {Written.Day(DocumentDate, Language.Vi)} của {DecidedBy}",
        $"{DocumentNumber} of {Written.Day(DocumentDate, Language.En)}, {DecidedBy}");

    void IRevision<TargetCarryOver>.TakeThePlaceOf(TargetCarryOver earlier) => (Supersedes, earlier.SupersededBy) = (earlier, this);

    public override string ToString() => Id;
}

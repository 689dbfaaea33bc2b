using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Plans;

/// <summary>
/// What the editors say about a plan as a whole, beside its text: what has changed around it since, or where its text comes from. A later
/// revision takes the place of an earlier one.
/// </summary>
public sealed class PlanNotice : IRevision<PlanNotice>
{
    /// <summary>Unique among the notices of its plan: "vinh-long-2025".</summary>
    public required string Code { get; init; }

    /// <summary>1, 2, 3 …; the last one holds.</summary>
    public required int Revision { get; init; }

    public required PlanNoticeKind Kind { get; init; }

    /// <summary>The day from which on it is so; null where no day belongs to it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>It in one sentence, without a full stop: what every page of the plan shows.</summary>
    public required Text Title { get; init; }

    public required Text Text { get; init; }

    /// <summary>The documents that it rests on.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    public Plan Plan { get; internal set; } = null!;

    /// <summary>The release that published it.</summary>
    public Release Release { get; internal set; } = null!;

    public PlanNotice? Supersedes { get; internal set; }

    /// <summary>"24-kh-ubnd-2025/vinh-long-2025".</summary>
    public string Id => $"{Plan.Id}/{Code}";

    void IRevision<PlanNotice>.TakeThePlaceOf(PlanNotice earlier) => Supersedes = earlier;

    public override string ToString() => $"{Code}/{Revision}";
}

/// <summary>What a notice is about.</summary>
public enum PlanNoticeKind
{
    /// <summary>Thông báo: something has changed around the plan, which itself stays as issued.</summary>
    Change,

    /// <summary>Nguồn văn bản: where its text was copied from.</summary>
    Provenance,
}

using StPlan.Domain.Publishing;

namespace StPlan.Domain.Agencies;

/// <summary>What was known of an agency from a release on. It takes the place of what was known before.</summary>
public sealed class AgencyRevision : IRevision<AgencyRevision>
{
    /// <summary>0 is what the agency was first published as; then 1, 2, 3 …; numbers may be missing.</summary>
    public required int Revision { get; init; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public Text? Note { get; init; }

    /// <summary>Why it became what it is, in Vietnamese: the decision that renamed or dissolved it.</summary>
    public Verbatim? Reason { get; init; }

    public Agency Agency { get; internal set; } = null!;

    public Release Release { get; internal set; } = null!;

    public AgencyRevision? Supersedes { get; internal set; }

    void IRevision<AgencyRevision>.TakeThePlaceOf(AgencyRevision earlier) => Supersedes = earlier;

    public override string ToString() => $"{Agency?.Code}/{Revision}";
}

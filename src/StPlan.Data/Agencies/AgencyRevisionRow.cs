using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Agencies;

/// <summary>What has become known or has changed of an agency since its row was made: the latest revision takes the row's place.</summary>
public sealed class AgencyRevisionRow : IDraft
{
    public required string AgencyCode { get; init; }

    public required int Revision { get; init; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public Text? Note { get; init; }

    /// <summary>Why it became what it is; public with the revision.</summary>
    public Verbatim? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    public string Id => FactId.Of(AgencyCode, Revision);
}

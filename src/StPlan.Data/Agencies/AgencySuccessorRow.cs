using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Agencies;

/// <summary>That an agency took over the duties of another.</summary>
public sealed class AgencySuccessorRow : IReleased
{
    public required string AgencyCode { get; init; }

    public required string SuccessorCode { get; init; }

    /// <summary>Its place among the successors.</summary>
    public required int Position { get; init; }

    /// <summary>Why it is so; public with the succession.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }
}

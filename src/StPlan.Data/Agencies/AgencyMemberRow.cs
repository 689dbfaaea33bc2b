using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Agencies;

/// <summary>That an agency belongs to a collective.</summary>
public sealed class AgencyMemberRow : IReleased
{
    public required string CollectiveCode { get; init; }

    public required string MemberCode { get; init; }

    /// <summary>Its place among the members.</summary>
    public required int Position { get; init; }

    /// <summary>Why it is so; public with the membership.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }
}

using StPlan.Data.Releases;

namespace StPlan.Data.Agencies;

/// <summary>That an agency took over the duties of another.</summary>
public sealed class AgencySuccessorRow : IReleased
{
    public required string AgencyCode { get; init; }

    public required string SuccessorCode { get; init; }

    /// <summary>Its place among the successors.</summary>
    public required int Position { get; init; }

    public int? ReleaseNumber { get; set; }
}

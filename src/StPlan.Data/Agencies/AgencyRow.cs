using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Agencies;

namespace StPlan.Data.Agencies;

/// <summary>An agency; all plans share them.</summary>
public sealed class AgencyRow : IReleased
{
    public required string Code { get; init; }

    /// <summary>Its place among the agencies, in the order in which they were first listed.</summary>
    public int Position { get; set; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public required AgencyKind Kind { get; init; }

    public required AgencyBasis Basis { get; init; }

    /// <summary>Every literal form in which a plan names it; the cells of the annexes resolve by them.</summary>
    public required List<string> NamedAs { get; set; }

    public bool MembersComplete { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public Text? Note { get; init; }

    /// <summary>Why it was added, where it did not come with a plan; public with it.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<AgencyMemberRow> Members { get; init; } = [];

    public List<AgencySuccessorRow> Successors { get; init; } = [];

    public List<AgencyRevisionRow> Revisions { get; init; } = [];
}

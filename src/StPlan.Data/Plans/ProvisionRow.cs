using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Plans;

/// <summary>A provision of a plan.</summary>
public sealed class ProvisionRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Path { get; init; }

    /// <summary>Its place in the plan, in reading order; so a parent comes before its children.</summary>
    public required int Position { get; init; }

    public string? ParentPath { get; init; }

    public required string Label { get; init; }

    public Text? Heading { get; init; }

    public Text? Text { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<ProvisionCitationRow> Citations { get; init; } = [];

    /// <summary>The agencies of which the provision asks something; empty for most.</summary>
    public List<ResponsibleAgencyRow> ResponsibleAgencies { get; init; } = [];
}

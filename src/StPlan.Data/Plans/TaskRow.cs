using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A task: one row of the annex's table.</summary>
public sealed class TaskRow : IReleased
{
    public required string PlanId { get; init; }

    /// <summary>Group and number: "III.9".</summary>
    public required string Code { get; init; }

    public required string GroupNumber { get; init; }

    /// <summary>Its number within the group, and its place there.</summary>
    public required int Number { get; init; }

    public required Text Text { get; init; }

    public required Verbatim LeadText { get; init; }

    public required Verbatim CoordinatingText { get; init; }

    public required Timeframe Timeframe { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<TaskAgencyRow> Agencies { get; init; } = [];

    public List<TaskCitationRow> Citations { get; init; } = [];
}

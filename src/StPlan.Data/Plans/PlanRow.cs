using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A plan document. Provisions are kept flat, in reading order.</summary>
public sealed class PlanRow : IReleased
{
    public required string Id { get; init; }

    public required string Number { get; init; }

    public required Text Kind { get; init; }

    public required Text Title { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string IssuerCode { get; init; }

    public required string ImplementsId { get; init; }

    public required Letterhead Letterhead { get; init; }

    public required Text Preamble { get; init; }

    public required Signatory Signatory { get; init; }

    public required Annex Annex { get; init; }

    public required string OverallObjectivePath { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<PreambleCitationRow> PreambleCitations { get; init; } = [];

    public List<ProvisionRow> Provisions { get; init; } = [];

    public List<ObjectiveRow> Objectives { get; init; } = [];

    public List<TaskGroupRow> TaskGroups { get; init; } = [];
}

using System.Collections.Frozen;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;

namespace StPlan.Domain.Plans;

/// <summary>A plan as it was issued: the document's texts, and what is read out of them. All lists keep the document's order.</summary>
public sealed class Plan
{
    /// <summary>A slug such as "24-kh-ubnd-2025".</summary>
    public required string Id { get; init; }

    /// <summary>"24/KH-UBND".</summary>
    public required string Number { get; init; }

    /// <summary>The kind of document: "KẾ HOẠCH".</summary>
    public required Text Kind { get; init; }

    public required Text Title { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required Letterhead Letterhead { get; init; }

    public required Text Preamble { get; init; }

    public required Signatory Signatory { get; init; }

    public required Annex Annex { get; init; }

    public Agency Issuer { get; internal set; } = null!;

    /// <summary>The document that this plan carries out.</summary>
    public LegalDocument Implements { get; internal set; } = null!;

    /// <summary>The documents that the preamble cites.</summary>
    public IReadOnlyList<LegalDocument> PreambleCitedDocuments { get; internal set; } = [];

    /// <summary>The documents cited anywhere in the plan, each once, in the order of their first citation.</summary>
    public IReadOnlyList<LegalDocument> CitedDocuments { get; internal set; } = [];

    /// <summary>The sections; the rest of the tree hangs below them.</summary>
    public IReadOnlyList<Provision> Provisions { get; internal set; } = [];

    /// <summary>Every provision of the tree, in reading order.</summary>
    public IReadOnlyList<Provision> AllProvisions { get; internal set; } = [];

    public Provision OverallObjective { get; internal set; } = null!;

    public IReadOnlyList<Objective> Objectives { get; internal set; } = [];

    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    public IReadOnlyList<TaskGroup> TaskGroups { get; internal set; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; internal set; } = [];

    public IReadOnlyList<Responsibility> Responsibilities { get; internal set; } = [];

    internal FrozenDictionary<string, Provision> ProvisionsByPath { get; set; } = FrozenDictionary<string, Provision>.Empty;

    internal FrozenDictionary<string, Objective> ObjectivesByCode { get; set; } = FrozenDictionary<string, Objective>.Empty;

    internal FrozenDictionary<string, Indicator> IndicatorsByCode { get; set; } = FrozenDictionary<string, Indicator>.Empty;

    internal FrozenDictionary<string, TaskGroup> TaskGroupsByNumber { get; set; } = FrozenDictionary<string, TaskGroup>.Empty;

    internal FrozenDictionary<string, PlanTask> TasksByCode { get; set; } = FrozenDictionary<string, PlanTask>.Empty;

    /// <summary>The provision at a path such as "II.2.a"; null when there is none.</summary>
    public Provision? FindProvision(string path) => ProvisionsByPath.GetValueOrDefault(path);

    public Objective? FindObjective(string code) => ObjectivesByCode.GetValueOrDefault(code);

    public Indicator? FindIndicator(string code) => IndicatorsByCode.GetValueOrDefault(code);

    public TaskGroup? FindTaskGroup(string number) => TaskGroupsByNumber.GetValueOrDefault(number);

    public PlanTask? FindTask(string code) => TasksByCode.GetValueOrDefault(code);

    public override string ToString() => Number;
}

using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Plans;

/// <summary>A task of the plan: one row of the annex's table.</summary>
public sealed class PlanTask
{
    /// <summary>Group and number: "III.9"; unique within the plan.</summary>
    public required string Code { get; init; }

    /// <summary>Its number within the group.</summary>
    public required int Number { get; init; }

    public required Text Text { get; init; }

    /// <summary>The cell "Cơ quan, đơn vị chủ trì" as it stands.</summary>
    public required Verbatim LeadText { get; init; }

    /// <summary>The cell "Cơ quan, đơn vị phối hợp" as it stands.</summary>
    public required Verbatim CoordinatingText { get; init; }

    public required Timeframe Timeframe { get; init; }

    /// <summary>A remark of the editors, such as on a slip in the source; not part of the plan.</summary>
    public Text? Note { get; init; }

    public TaskGroup Group { get; internal set; } = null!;

    /// <summary>The agencies that the lead cell names, in its order.</summary>
    public IReadOnlyList<Agency> LeadAgencies { get; internal set; } = [];

    /// <summary>The agencies that the coordinating cell names, in its order.</summary>
    public IReadOnlyList<Agency> CoordinatingAgencies { get; internal set; } = [];

    public IReadOnlyList<LegalDocument> CitedDocuments { get; internal set; } = [];

    /// <summary>The current reports, by year and within it in the order of the lead cell.</summary>
    public IReadOnlyList<TaskReport> Reports { get; internal set; } = [];

    /// <summary>The current assessments, by year.</summary>
    public IReadOnlyList<TaskAssessment> Assessments { get; internal set; } = [];

    /// <summary>
    /// Whether an agency may report on this task, in whatever year: one that the lead cell names, a member of a collective that it names, or a
    /// successor of one of these, each at any depth.
    /// </summary>
    public bool MayBeReportedBy(Agency agency) => PossibleReporters.Of(this).Contains(agency);

    public override string ToString() => Code;
}

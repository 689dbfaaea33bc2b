using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Plans;

/// <summary>A task of the plan: one row of the annex's table.</summary>
public sealed class PlanTask
{
    private readonly YearlyResults<IReadOnlyList<ExpectedReport>> _expectedReports = new();
    private readonly YearlyResults<TaskProgress> _progress = new();

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
    /// Whether an agency may report on this task, in whatever year: one that the lead cell names, a member of a collective that it
    /// names, or a successor of one of these, each at any depth.
    /// </summary>
    public bool MayBeReportedBy(Agency agency) => PossibleReporters.Of(this).Contains(agency);

    /// <summary>
    /// Who is to report in a year: the lead agencies; instead of one that was dissolved before reports are due its successors, and
    /// instead of a collective its members, where any are known. In the order of the lead cell; none in a year without a reporting
    /// period.
    /// </summary>
    public IReadOnlyList<Agency> ExpectedReporters(int year) => [.. ExpectedReports(year).Select(e => e.Agency)];

    /// <summary>The same with the reports that came.</summary>
    public IReadOnlyList<ExpectedReport> ExpectedReports(int year) =>
        _expectedReports.Get(Group.Plan, year, this, Reporting.ExpectedReports.Of);

    /// <summary>How far it is in a year; not reported in a year without a reporting period.</summary>
    public TaskProgress ProgressIn(int year) => _progress.Get(Group.Plan, year, this, TaskProgressRule.Of);

    public override string ToString() => Code;
}

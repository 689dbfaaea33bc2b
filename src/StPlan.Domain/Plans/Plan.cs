using System.Collections.Frozen;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Plans;

/// <summary>A plan as it was issued: the document's texts, and what is read out of them. All lists keep the document's order.</summary>
public sealed class Plan
{
    private readonly YearlyResults<PlanProgress> _progress = new();
    private readonly YearlyResults<PlanCompliance> _compliance = new();

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

    /// <summary>What figures may be about, in the order of the plan file; empty where it names nothing.</summary>
    public IReadOnlyList<Area> Areas { get; internal set; } = [];

    /// <summary>The area that the targets are set for; null where the plan file names none.</summary>
    public Area? OwnArea => Areas.FirstOrDefault(a => a.IsPlansOwn);

    public IReadOnlyList<Objective> Objectives { get; internal set; } = [];

    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    public IReadOnlyList<TaskGroup> TaskGroups { get; internal set; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; internal set; } = [];

    public IReadOnlyList<Responsibility> Responsibilities { get; internal set; } = [];

    /// <summary>What has changed around it since it was issued, in the order in which it became public.</summary>
    public IReadOnlyList<PlanNotice> Notices { get; internal set; } = [];

    /// <summary>Where its text was copied from; null where nobody says so.</summary>
    public PlanNotice? Provenance { get; internal set; }

    /// <summary>The release that first published it.</summary>
    public Release Release { get; internal set; } = null!;

    /// <summary>
    /// The years for which is reported, without a gap: from the year of issue (section V.1 of plan 24: "hàng năm") to the last year of
    /// a target; the year of issue alone where no target is later.
    /// </summary>
    public IReadOnlyList<ReportingPeriod> ReportingPeriods { get; internal set; } = [];

    /// <summary>The current reports on its tasks, by task, year and the order of the lead cell.</summary>
    public IReadOnlyList<TaskReport> TaskReports { get; internal set; } = [];

    /// <summary>The current assessments of its tasks, by task and year.</summary>
    public IReadOnlyList<TaskAssessment> Assessments { get; internal set; } = [];

    /// <summary>The current observations of its indicators, by indicator and year.</summary>
    public IReadOnlyList<Observation> Observations { get; internal set; } = [];

    /// <summary>
    /// The last year with a reporting period of which there is a current report or assessment; that of the first period while there is
    /// none. The year that is shown unless another is asked for.
    /// </summary>
    public int LatestReportedYear { get; internal set; }

    /// <summary>The last closure or opening of each period that has one, by year.</summary>
    internal IReadOnlyList<PeriodClosure> Closures { get; set; } = [];

    /// <summary>The current notices of all kinds, in the order of adding.</summary>
    internal IReadOnlyList<PlanNotice> AllNotices { get; set; } = [];

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

    public Area? FindArea(string code) => Areas.FirstOrDefault(a => a.Code == code);

    /// <summary>The reporting period of a year; null where the plan has none.</summary>
    public ReportingPeriod? FindReportingPeriod(int year)
    {
        // Any year may be asked for: the difference of two ints need not be one.
        var place = (long)year - IssuedOn.Year;
        return place >= 0 && place < ReportingPeriods.Count ? ReportingPeriods[(int)place] : null;
    }

    /// <summary>How far its tasks and indicators are in a year.</summary>
    public PlanProgress ProgressIn(int year) => _progress.Get(this, year, this, static (plan, year) => new PlanProgress(plan, year));

    internal PlanCompliance ComplianceIn(int year) => _compliance.Get(this, year, this, PlanCompliance.Of);

    public override string ToString() => Number;
}

/// <summary>The lines at the head of an administrative document, verbatim.</summary>
public sealed class Letterhead
{
    /// <summary>"ỦY BAN NHÂN DÂN TỈNH TRÀ VINH".</summary>
    public required string Authority { get; init; }

    public required string Nation { get; init; }

    public required string Motto { get; init; }

    /// <summary>"Số: 24/KH-UBND".</summary>
    public required string NumberLine { get; init; }

    public required string PlaceAndDate { get; init; }
}

/// <summary>Who signed a plan, and for whom.</summary>
public sealed class Signatory
{
    /// <summary>"TM. ỦY BAN NHÂN DÂN": in the name of the People's Committee.</summary>
    public required string OnBehalfOf { get; init; }

    /// <summary>"KT. CHỦ TỊCH": signed for the chairman.</summary>
    public required string Capacity { get; init; }

    public required Text Position { get; init; }

    public required string Name { get; init; }
}

/// <summary>What stands above the table of tasks in a plan's annex, verbatim.</summary>
public sealed class Annex
{
    /// <summary>"PHỤ LỤC".</summary>
    public required string Label { get; init; }

    public required Text Title { get; init; }

    /// <summary>"(Kèm theo Kế hoạch số 24/KH-UBND …)".</summary>
    public required string AttachedTo { get; init; }

    /// <summary>The headings of the table's columns, from left to right.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
}

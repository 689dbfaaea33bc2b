using System.Collections.Frozen;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>
/// Everything that is public as of one release; it never changes, so any number of threads may read it. The lists and look-ups of
/// objectives, indicators, groups, tasks, responsibilities, reports and observations are the current plan's; those of other plans hang
/// below them.
/// </summary>
public sealed class PublishedData
{
    private readonly FrozenDictionary<string, Plan> _plans;
    private readonly FrozenDictionary<string, Agency> _agencies;
    private readonly FrozenDictionary<string, LegalDocument> _documents;
    private readonly FrozenDictionary<int, Release> _releases;
    private readonly PublishedFacts _facts;

    internal PublishedData(
        IReadOnlyList<Release> releases,
        IReadOnlyList<Plan> plans,
        Register<Agency> agencies,
        Register<LegalDocument> documents,
        FrozenDictionary<string, Plan> plansById,
        PublishedFacts facts)
    {
        Releases = releases;
        Release = releases[^1];
        Plans = plans;
        Plan = plans.MaxBy(p => p.IssuedOn)!;
        Agencies = [.. agencies.Items];
        LegalDocuments = [.. documents.Items];
        _plans = plansById;
        _agencies = agencies.Freeze();
        _documents = documents.Freeze();
        _facts = facts;
        _releases = releases.ToFrozenDictionary(r => r.Number);
    }

    /// <summary>The release as of which this is public.</summary>
    public Release Release { get; }

    /// <summary>All releases up to and including <see cref="Release"/>, oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>The current plan: the one issued last.</summary>
    public Plan Plan { get; }

    public IReadOnlyList<Plan> Plans { get; }

    public IReadOnlyList<Agency> Agencies { get; }

    public IReadOnlyList<LegalDocument> LegalDocuments { get; }

    public IReadOnlyList<Objective> Objectives => Plan.Objectives;

    public IReadOnlyList<Indicator> Indicators => Plan.Indicators;

    public IReadOnlyList<TaskGroup> TaskGroups => Plan.TaskGroups;

    public IReadOnlyList<PlanTask> Tasks => Plan.Tasks;

    public IReadOnlyList<Responsibility> Responsibilities => Plan.Responsibilities;

    /// <summary>The current reports on the current plan's tasks, by task, year and the order of the lead cell.</summary>
    public IReadOnlyList<TaskReport> TaskReports => Plan.TaskReports;

    /// <summary>The current observations of the current plan's indicators, by indicator and year.</summary>
    public IReadOnlyList<Observation> Observations => Plan.Observations;

    public IReadOnlyList<ReportingPeriod> ReportingPeriods => Plan.ReportingPeriods;

    /// <summary>Whether any of it is invented, made for demonstration; then everything that shows it says so.</summary>
    public bool IsDemo => Releases.Any(r => r.IsDemo);

    /// <summary>By its id, "24-kh-ubnd-2025"; like all look-ups in constant time, and null when there is none.</summary>
    public Plan? FindPlan(string id) => _plans.GetValueOrDefault(id);

    public Agency? FindAgency(string code) => _agencies.GetValueOrDefault(code);

    public LegalDocument? FindLegalDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>Null also for a release that came after <see cref="Release"/>.</summary>
    public Release? FindRelease(int number) => _releases.GetValueOrDefault(number);

    /// <summary>
    /// Any revision of a report on a task of any plan, also one that was superseded: what was cited once is found for ever.
    /// </summary>
    public TaskReport? FindTaskReport(string id) => _facts.TaskReports.Find(id);

    /// <summary>Any revision of an observation, of any plan.</summary>
    public Observation? FindObservation(string id) => _facts.Observations.Find(id);

    /// <summary>Any revision of a decision on how a target carries over, of any plan.</summary>
    public TargetCarryOver? FindCarryOver(string id) => _facts.CarryOvers.Find(id);

    /// <summary>Any revision of an assessment of a task of any plan.</summary>
    public TaskAssessment? FindAssessment(string id) => _facts.Assessments.Find(id);

    public Objective? FindObjective(string code) => Plan.FindObjective(code);

    public Indicator? FindIndicator(string code) => Plan.FindIndicator(code);

    public TaskGroup? FindTaskGroup(string number) => Plan.FindTaskGroup(number);

    public PlanTask? FindTask(string code) => Plan.FindTask(code);
}

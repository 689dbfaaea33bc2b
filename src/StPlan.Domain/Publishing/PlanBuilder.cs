using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>
/// Puts one plan together. What is referred to is added first: a parent before its children, a group before its tasks; lists keep
/// the order of adding. Facts (reports, assessments, observations, closures) come in any order after what they are about: which
/// revision supersedes which, and what is current, follows from their numbers. All methods throw
/// <see cref="InconsistentDataException"/> for a reference that leads nowhere and for a key that is there twice.
/// </summary>
public sealed class PlanBuilder
{
    private readonly Register<Area> _areas = new("area", a => a.Code);
    private readonly Register<Provision> _provisions = new("provision", p => p.Path);
    private readonly Register<Objective> _objectives = new("objective", o => o.Code);
    private readonly Register<Indicator> _indicators = new("indicator", i => i.Code);
    private readonly Register<TaskGroup> _groups = new("task group", g => g.Number);
    private readonly Register<PlanTask> _tasks = new("task", t => t.Code);
    private readonly List<Responsibility> _responsibilities = [];
    private readonly List<PlanNotice> _notices = [];
    private readonly Plan _plan;
    private readonly string _overallObjective;
    private readonly Register<Agency> _agencies;
    private readonly Register<LegalDocument> _documents;
    private readonly PublishedFacts _published;
    private readonly PlanFacts _facts = new();

    internal PlanBuilder(
        Plan plan, string overallObjective, Register<Agency> agencies, Register<LegalDocument> documents, PublishedFacts published)
    {
        _plan = plan;
        _overallObjective = overallObjective;
        _agencies = agencies;
        _documents = documents;
        _published = published;
    }

    public void Add(Area area) => _areas.Add(area);

    /// <param name="provision">The provision itself.</param>
    /// <param name="parent">The path of the provision above it; null for a section.</param>
    /// <param name="cites">Ids of legal documents.</param>
    public void Add(Provision provision, string? parent, params IEnumerable<string> cites)
    {
        provision.Plan = _plan;
        provision.Parent = parent is null ? null : _provisions.Get(parent, provision);
        provision.CitedDocuments = _documents.GetAll(cites, provision);
        _provisions.Add(provision);
    }

    /// <param name="objective">The objective itself.</param>
    /// <param name="provision">The path of the provision that sets it.</param>
    public void Add(Objective objective, string provision)
    {
        objective.Provision = _provisions.Get(provision, objective);
        _objectives.Add(objective);
    }

    /// <param name="indicator">The indicator itself.</param>
    /// <param name="objective">The code of its objective.</param>
    public void Add(Indicator indicator, string objective)
    {
        indicator.Objective = _objectives.Get(objective, indicator);
        _indicators.Add(indicator);
    }

    public void Add(TaskGroup group)
    {
        group.Plan = _plan;
        _groups.Add(group);
    }

    /// <param name="task">The task itself.</param>
    /// <param name="group">The number of its group.</param>
    /// <param name="leads">Codes of the agencies that the lead cell names, in its order.</param>
    /// <param name="coordinating">Codes of the agencies that the coordinating cell names, in its order.</param>
    /// <param name="cites">Ids of legal documents.</param>
    public void Add(
        PlanTask task, string group, IEnumerable<string> leads, IEnumerable<string> coordinating, params IEnumerable<string> cites)
    {
        task.Group = _groups.Get(group, task);
        task.LeadAgencies = _agencies.GetAll(leads, task);
        task.CoordinatingAgencies = _agencies.GetAll(coordinating, task);
        task.CitedDocuments = _documents.GetAll(cites, task);
        _tasks.Add(task);
    }

    /// <param name="provision">The path of the provision that asks something of the agencies.</param>
    /// <param name="agencies">Codes of the agencies that it names, in its order.</param>
    public void AddResponsibility(string provision, params IEnumerable<string> agencies)
    {
        var found = _provisions.Get(provision, _plan);
        _responsibilities.Add(new Responsibility(found, _agencies.GetAll(agencies, found)));
    }

    /// <param name="notice">The notice itself; its revisions come in any order.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(PlanNotice notice, int release)
    {
        notice.Plan = _plan;
        notice.Release = _published.GetRelease(release, notice);
        _notices.Add(notice);
    }

    /// <param name="report">The report itself.</param>
    /// <param name="task">The code of the task.</param>
    /// <param name="agency">The code of the agency that reports.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(TaskReport report, string task, string agency, int release)
    {
        CheckYear(report.Year, report);
        report.Task = _tasks.Get(task, report);
        report.Agency = _agencies.Get(agency, report);
        report.Release = _published.GetRelease(release, report);
        _published.TaskReports.Add(report);
        _facts.Add(report);
    }

    /// <param name="assessment">The assessment itself.</param>
    /// <param name="task">The code of the task.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(TaskAssessment assessment, string task, int release)
    {
        CheckYear(assessment.Year, assessment);
        assessment.Task = _tasks.Get(task, assessment);
        assessment.Release = _published.GetRelease(release, assessment);
        _published.Assessments.Add(assessment);
        _facts.Add(assessment);
    }

    /// <param name="observation">The observation itself.</param>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="release">The number of the release that published it.</param>
    /// <param name="area">The code of the area that it is about; null where nobody stated it.</param>
    public void Add(Observation observation, string indicator, int release, string? area = null)
    {
        CheckYear(observation.Year, observation);
        observation.Area = area is null ? null : _areas.Get(area, observation);
        observation.Indicator = _indicators.Get(indicator, observation);
        observation.Release = _published.GetRelease(release, observation);
        _published.Observations.Add(observation);
        _facts.Add(observation);
    }

    /// <param name="carryOver">The decision itself.</param>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="area">The code of the area that its target carries over to.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(TargetCarryOver carryOver, string indicator, string area, int release)
    {
        carryOver.Indicator = _indicators.Get(indicator, carryOver);
        carryOver.Area = _areas.Get(area, carryOver);
        carryOver.Release = _published.GetRelease(release, carryOver);
        _published.CarryOvers.Add(carryOver);
        _facts.Add(carryOver);
    }

    /// <param name="closure">The closure itself, or the opening.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(PeriodClosure closure, int release)
    {
        closure.Plan = _plan;
        CheckYear(closure.Year, closure);
        closure.Release = _published.GetRelease(release, closure);
        _facts.Add(closure);
    }

    /// <summary>Fills the plan in as far as the document goes. Lists below a thing are its children's references turned round.</summary>
    internal Plan Build()
    {
        var children = _provisions.Items.ToLookup(p => p.Parent);
        var indicators = _indicators.Items.ToLookup(i => i.Objective);
        var tasks = _tasks.Items.ToLookup(t => t.Group);
        foreach (var provision in _provisions.Items)
        {
            provision.Children = [.. children[provision]];
        }

        foreach (var objective in _objectives.Items)
        {
            objective.Indicators = [.. indicators[objective]];
        }

        foreach (var group in _groups.Items)
        {
            group.Tasks = [.. tasks[group]];
        }

        _plan.Areas = [.. _areas.Items];
        _plan.Provisions = [.. children[null]];
        _plan.AllProvisions = [.. _provisions.Items];
        _plan.OverallObjective = _provisions.Get(_overallObjective, _plan);
        _plan.Objectives = [.. _objectives.Items];
        _plan.Indicators = [.. _indicators.Items];
        _plan.TaskGroups = [.. _groups.Items];
        _plan.Tasks = [.. _tasks.Items];
        _plan.Responsibilities = [.. _responsibilities];
        _plan.CitedDocuments =
        [
            .. _plan.PreambleCitedDocuments
                .Concat(_provisions.Items.SelectMany(p => p.CitedDocuments))
                .Concat(_tasks.Items.SelectMany(t => t.CitedDocuments))
                .Distinct(),
        ];
        _plan.AllNotices = [.. Supersession.Link(_notices, n => n.Code)];
        _plan.Notices = [.. _plan.AllNotices.Where(n => n.Kind == PlanNoticeKind.Change)];
        _plan.Provenance = _plan.AllNotices.FirstOrDefault(n => n.Kind == PlanNoticeKind.Provenance);
        _plan.ProvisionsByPath = _provisions.Freeze();
        _plan.ObjectivesByCode = _objectives.Freeze();
        _plan.IndicatorsByCode = _indicators.Freeze();
        _plan.TaskGroupsByNumber = _groups.Freeze();
        _plan.TasksByCode = _tasks.Freeze();
        return _plan;
    }

    /// <summary>Puts the facts into the plan, once the agencies know their members and successors.</summary>
    /// <param name="asOf">The moment of the release as of which all is seen.</param>
    internal void LinkFacts(DateTimeOffset asOf) => _facts.LinkInto(_plan, asOf);

    // What a DateTime can hold: no deadline can be given for other years.
    private static void CheckYear(int year, object fact)
    {
        if (year is < 1 or > 9999)
        {
            throw new InconsistentDataException($"{fact.GetType().Name} {fact} has the year {year}. Years are 1 to 9999.");
        }
    }
}

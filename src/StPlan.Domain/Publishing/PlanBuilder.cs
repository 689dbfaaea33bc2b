using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Publishing;

/// <summary>
/// Puts one plan together. What is referred to is added first: a parent before its children, a group before its tasks; lists keep
/// the order of adding. All methods throw <see cref="InconsistentDataException"/> for a reference that leads nowhere.
/// </summary>
public sealed class PlanBuilder
{
    private readonly Register<Provision> _provisions = new("provision", p => p.Path);
    private readonly Register<Objective> _objectives = new("objective", o => o.Code);
    private readonly Register<Indicator> _indicators = new("indicator", i => i.Code);
    private readonly Register<TaskGroup> _groups = new("task group", g => g.Number);
    private readonly Register<PlanTask> _tasks = new("task", t => t.Code);
    private readonly List<Responsibility> _responsibilities = [];
    private readonly Plan _plan;
    private readonly string _overallObjective;
    private readonly Register<Agency> _agencies;
    private readonly Register<LegalDocument> _documents;

    internal PlanBuilder(Plan plan, string overallObjective, Register<Agency> agencies, Register<LegalDocument> documents)
    {
        _plan = plan;
        _overallObjective = overallObjective;
        _agencies = agencies;
        _documents = documents;
    }

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

    /// <summary>Fills the plan in. Lists below a thing are its children's references turned round.</summary>
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
        _plan.ProvisionsByPath = _provisions.Freeze();
        _plan.ObjectivesByCode = _objectives.Freeze();
        _plan.IndicatorsByCode = _indicators.Freeze();
        _plan.TaskGroupsByNumber = _groups.Freeze();
        _plan.TasksByCode = _tasks.Freeze();
        return _plan;
    }
}

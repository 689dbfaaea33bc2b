using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Statistics;

/// <summary>
/// What can be counted in a plan. Only what occurs has a row, in the plan's order; a task that has several agencies or documents counts
/// in the row of each.
/// </summary>
public sealed class PlanStatistics(Plan plan)
{
    /// <summary>Each task once.</summary>
    public int Tasks => plan.Tasks.Count;

    public int Indicators => plan.Indicators.Count;

    public IReadOnlyList<Count<TaskGroup>> TasksByGroup => By(plan.Tasks, t => t.Group);

    public IReadOnlyList<Count<Agency>> TasksByLeadAgency => ByEach(plan.Tasks, t => t.LeadAgencies);

    public IReadOnlyList<Count<Agency>> TasksByCoordinatingAgency => ByEach(plan.Tasks, t => t.CoordinatingAgencies);

    public IReadOnlyList<Count<TimeframeKind>> TasksByTimeframe => [.. By(plan.Tasks, t => t.Timeframe.Kind).OrderBy(c => c.Of)];

    public IReadOnlyList<Count<LegalDocument>> TasksByCitedDocument => ByEach(plan.Tasks, t => t.CitedDocuments);

    public IReadOnlyList<Count<Objective>> IndicatorsByObjective => By(plan.Indicators, i => i.Objective);

    public IReadOnlyList<Count<IndicatorKind>> IndicatorsByKind => [.. By(plan.Indicators, i => i.Kind).OrderBy(c => c.Of)];

    /// <summary>A table of as many dimensions as are given.</summary>
    /// <exception cref="ArgumentException">No dimension is given, or one twice.</exception>
    public TaskCounts TaskCounts(params IReadOnlyList<TaskDimension> by) => Statistics.TaskCounts.Of(plan.Tasks, by);

    private static Count<TKey>[] By<TItem, TKey>(IEnumerable<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull => [.. items.CountBy(key).Select(counted => new Count<TKey>(counted.Key, counted.Value))];

    private static Count<TKey>[] ByEach<TItem, TKey>(IEnumerable<TItem> items, Func<TItem, IEnumerable<TKey>> keys)
        where TKey : notnull => By(items.SelectMany(item => keys(item).Distinct()), key => key);
}

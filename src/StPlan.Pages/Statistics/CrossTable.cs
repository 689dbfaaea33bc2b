using StPlan.Domain.Statistics;

namespace StPlan.Pages.Statistics;

/// <summary>
/// Tasks counted in two dimensions. A row's own number counts each of its tasks once; its cells can add up to more, where a task has
/// several keys in the columns' dimension.
/// </summary>
internal sealed class CrossTable
{
    private readonly Dictionary<(string? Row, string? Column), int> _counts;

    private CrossTable(PlanStatistics statistics, TaskDimension rows, TaskDimension columns)
    {
        Rows = statistics.TaskCounts(rows).Rows;
        Columns = statistics.TaskCounts(columns).Rows;
        _counts = statistics.TaskCounts(rows, columns).Rows.ToDictionary(r => (r.Keys[0].Code, r.Keys[1].Code), r => r.Count);
    }

    /// <summary>The keys of the rows' dimension with how many tasks each has, in the plan's order, "none" last.</summary>
    public IReadOnlyList<TaskCountRow> Rows { get; }

    public IReadOnlyList<TaskCountRow> Columns { get; }

    /// <summary>How many tasks have both keys; 0 where none has.</summary>
    public int this[TaskCountRow row, TaskCountRow column] => _counts.GetValueOrDefault((row.Keys[0].Code, column.Keys[0].Code));

    public static CrossTable Of(PlanStatistics statistics, TaskDimension rows, TaskDimension columns) => new(statistics, rows, columns);
}

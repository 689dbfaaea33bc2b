using StPlan.Domain.Plans;

namespace StPlan.Domain.Statistics;

/// <summary>
/// Tasks, counted by the combinations of keys that occur. A task with two keys in a dimension (two lead agencies) counts in the rows of both, so that
/// the rows can add up to more than there are tasks; one with none counts in the row of "none", so that they never add up to less.
/// </summary>
public sealed class TaskCounts
{
    private TaskCounts(int tasks, IReadOnlyList<TaskCountRow> rows)
    {
        Tasks = tasks;
        Rows = rows;
    }

    /// <summary>How many tasks there are, each once.</summary>
    public int Tasks { get; }

    /// <summary>In the order of the dimensions' own order: groups and documents as in the plan, "none" last. Combinations without a task are left out.</summary>
    public IReadOnlyList<TaskCountRow> Rows { get; }

    /// <exception cref="ArgumentException">No dimension is given, or one twice.</exception>
    public static TaskCounts Of(IReadOnlyList<PlanTask> tasks, params IReadOnlyList<TaskDimension> by)
    {
        if (by.Count == 0 || by.Distinct().Count() < by.Count)
        {
            throw new ArgumentException($"Found the dimensions [{string.Join(", ", by)}]; expected one or more, each once.", nameof(by));
        }

        var dimensions = by.Select(d => new DimensionKeys(d, tasks)).ToList();
        var counts = new Dictionary<RowPlaces, int>();
        foreach (var task in tasks)
        {
            foreach (var row in Combinations(dimensions.ConvertAll(d => d.PlacesOf(task))))
            {
                counts[row] = counts.GetValueOrDefault(row) + 1;
            }
        }

        return new TaskCounts(
            tasks.Count,
            [.. counts.OrderBy(c => c.Key).Select(c => new TaskCountRow([.. c.Key.Places.Select((place, i) => dimensions[i].Keys[place])], c.Value))]);
    }

    private static IEnumerable<RowPlaces> Combinations(List<IReadOnlyList<int>> places)
    {
        IEnumerable<int[]> rows = [[]];
        foreach (var dimension in places)
        {
            rows = rows.SelectMany(_ => dimension, (row, place) => (int[])[.. row, place]);
        }

        return rows.Select(r => new RowPlaces(r));
    }
}

using StPlan.Domain.Plans;

namespace StPlan.Domain.Statistics;

/// <summary>
/// Tasks, counted by the combinations of keys that occur. A task with two keys in a dimension (two lead agencies) counts in the rows of
/// both, so that the rows can add up to more than there are tasks; one with none counts in the row of "none", so that they never add up
/// to less.
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

    /// <summary>
    /// In the order of the dimensions' own order: groups and documents as in the plan, "none" last. Combinations without a task are
    /// left out.
    /// </summary>
    public IReadOnlyList<TaskCountRow> Rows { get; }

    /// <exception cref="ArgumentException">No dimension is given, or one twice.</exception>
    public static TaskCounts Of(IReadOnlyList<PlanTask> tasks, params IReadOnlyList<TaskDimension> by)
    {
        if (by.Count == 0 || by.Distinct().Count() < by.Count)
        {
            throw new ArgumentException($"The dimensions are [{string.Join(", ", by)}]. Name one or more, each once.", nameof(by));
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
            [.. counts.OrderBy(c => c.Key)
                .Select(c => new TaskCountRow([.. c.Key.Places.Select((place, i) => dimensions[i].Keys[place])], c.Value))]);
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

/// <summary>How many tasks have these keys in common, a key for each dimension.</summary>
public sealed record TaskCountRow(IReadOnlyList<TaskCountKey> Keys, int Count);

/// <summary>What the tasks of a row have in common in one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Code">A group's number, an agency's code, a timeframe's kind, a document's id; null for "none".</param>
/// <param name="Label">The same for people.</param>
public sealed record TaskCountKey(TaskDimension Dimension, string? Code, Text Label);

/// <summary>How many there are of something.</summary>
public sealed record Count<T>(T Of, int Number);

/// <summary>A combination of keys by their places in their dimensions: what rows are told apart and ordered by.</summary>
internal readonly struct RowPlaces(int[] places) : IEquatable<RowPlaces>, IComparable<RowPlaces>
{
    public int[] Places => places;

    public bool Equals(RowPlaces other) => places.AsSpan().SequenceEqual(other.Places);

    public override bool Equals(object? obj) => obj is RowPlaces other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var place in places)
        {
            hash.Add(place);
        }

        return hash.ToHashCode();
    }

    public int CompareTo(RowPlaces other) => places.AsSpan().SequenceCompareTo(other.Places);
}

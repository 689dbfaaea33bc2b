using System.Runtime.CompilerServices;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A table of what is public, declared once: formats, descriptions and documentation derive from this.</summary>
public abstract class Dataset
{
    private readonly ConditionalWeakTable<PublishedData, StrongBox<int>> _counts = [];

    /// <summary>For machines, in file names and URLs: "task-reports".</summary>
    public required string Name { get; init; }

    public required Text Title { get; init; }

    /// <summary>What a row is, and what to know before counting.</summary>
    public required Text Description { get; init; }

    /// <summary>From left to right; the last one is <c>demo</c>.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns of the primary key.</summary>
    public IReadOnlyList<Column> Key => [.. Columns.Where(c => c.IsKey)];

    /// <summary>The rows as of a release, made one at a time while they are read: however many there are, the memory stays the
    /// same.</summary>
    public abstract IEnumerable<Row> Read(PublishedData data);

    /// <summary>How many rows there are as of a release; counted when it is first asked for, and then known for as long as the release is
    /// held.</summary>
    public int Count(PublishedData data) => _counts.GetValue(data, d => new StrongBox<int>(Read(d).Count())).Value;

    public Column? FindColumn(string name) => Columns.FirstOrDefault(c => c.Name == name);

    public override string ToString() => Name;
}

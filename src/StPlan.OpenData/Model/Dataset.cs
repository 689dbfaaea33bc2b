using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A table of what is public, declared once: formats, descriptions and documentation derive from this.</summary>
public abstract class Dataset
{
    /// <summary>For machines, in file names and URLs: "task-reports".</summary>
    public required string Name { get; init; }

    public required Text Title { get; init; }

    /// <summary>What a row is, and what to know before counting.</summary>
    public required Text Description { get; init; }

    /// <summary>From left to right; the last one is <c>demo</c>.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns of the primary key.</summary>
    public IReadOnlyList<Column> Key => [.. Columns.Where(c => c.IsKey)];

    /// <summary>The rows as of a release, made one at a time while they are read: however many there are, the memory stays the same.</summary>
    public abstract IEnumerable<Row> Read(PublishedData data);

    public Column? FindColumn(string name) => Columns.FirstOrDefault(c => c.Name == name);

    public override string ToString() => Name;
}

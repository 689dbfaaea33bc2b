using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A column of a dataset: what is said of it in every format and description.</summary>
public abstract class Column
{
    private protected Column(string name, ColumnType type, Text title, Text description)
    {
        Name = name;
        Type = type;
        Title = title;
        Description = description;
    }

    /// <summary>For machines, the same in every format: "mean_completion_of_all".</summary>
    public string Name { get; }

    public ColumnType Type { get; }

    public Text Title { get; }

    public Text Description { get; }

    /// <summary>Of its numbers; null where they have none, or each row its own.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether a value may be missing.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is the dataset's primary key, or part of it.</summary>
    public bool IsKey { get; init; }

    /// <summary>Null where it is no foreign key.</summary>
    public ColumnReference? References { get; init; }

    /// <summary>All values that it may have; empty where there is no such list.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    internal abstract Cell Read(object row, PublishedData data);

    public override string ToString() => Name;
}

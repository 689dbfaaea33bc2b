using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>A column of a file that comes in or goes out, declared once: reader, template, report workbook and docs take it from here.</summary>
public class FileColumn
{
    internal FileColumn(string name, FileColumnType type, Text title, Text description)
    {
        Name = name;
        Type = type;
        Title = title;
        Description = description;
        Keys = [.. HeaderText.Keys(name).Concat(HeaderText.Keys(title.Vi)).Concat(HeaderText.Keys(title.En!)).Distinct()];
    }

    /// <summary>For machines, as the steward schema calls it: "stateBudget".</summary>
    public string Name { get; }

    public FileColumnType Type { get; }

    /// <summary>What stands above it for people: "Ngân sách nhà nước (đồng)", "State budget (VND)".</summary>
    public Text Title { get; }

    public Text Description { get; }

    /// <summary>Whether each row must have a value there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it can stand once above the table instead of in each row: "Năm: 2025".</summary>
    public bool IsPerFile { get; init; }

    /// <summary>What a header cell is compared by (<see cref="HeaderText"/>).</summary>
    internal IReadOnlyList<string> Keys { get; }

    public override string ToString() => Name;
}

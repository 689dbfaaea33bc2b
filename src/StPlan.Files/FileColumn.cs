using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>
/// A column of a file that comes in or goes out, declared once: reader, template, report workbook and docs take it from here.
/// </summary>
public class FileColumn
{
    /// <param name="otherTitles">Titles that it had before: files that have them are still read.</param>
    internal FileColumn(string name, FileColumnType type, Text title, Text description, params IReadOnlyList<string> otherTitles)
    {
        Name = name;
        Type = type;
        Title = title;
        Description = description;
        Keys = [.. new[] { name, title.Vi, title.En! }.Concat(otherTitles).SelectMany(HeaderText.Keys).Distinct()];
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

/// <summary>How the cells of a column are written and read.</summary>
public enum FileColumnType
{
    /// <summary>Text as it stands, its ends trimmed; line breaks stay.</summary>
    Text,

    /// <summary>One of the terms of <see cref="Terms.Status"/>.</summary>
    Status,

    /// <summary>One of the terms of <see cref="Terms.Quality"/>.</summary>
    Quality,

    /// <summary>A year in four digits.</summary>
    Year,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>A number in a unit that is stated elsewhere, which may be percent.</summary>
    Number,

    /// <summary>A number of percent: 40, "40%", or a spreadsheet's 0.4 that is shown as 40 %.</summary>
    Percent,

    /// <summary>An amount in VND.</summary>
    Money,

    YesNo,

    /// <summary>What was brought about, as <see cref="Values.OutputsText"/> reads it.</summary>
    Outputs,

    /// <summary>Where it can be looked up, as <see cref="Values.EvidenceText"/> reads it.</summary>
    Evidence,

    /// <summary>An absolute http or https address.</summary>
    WebAddress,
}

/// <summary>A column that holds a value of what is submitted.</summary>
public sealed class SubmissionColumn<TSubmission> : FileColumn
{
    private readonly Func<TSubmission, string?> _write;

    internal SubmissionColumn(
        string name, FileColumnType type, Text title, Text description, Func<TSubmission, string?> write,
        params IReadOnlyList<string> otherTitles)
        : base(name, type, title, description, otherTitles) => _write = write;

    /// <summary>A field of a fact as a column: its names and sentence are those that the domain declares.</summary>
    /// <param name="write">The value as a cell holds it.</param>
    /// <param name="howTo">How the value is to be written, where the sentence does not say that.</param>
    internal static SubmissionColumn<TSubmission> Of<TFact>(
        Field<TFact> field, Func<TSubmission, string?> write, Text? howTo = null, params IReadOnlyList<string> otherTitles) => new(
        field.Code, TypeOf(field), field.ColumnTitle,
        howTo is null ? field.Sentence : new Text($"{field.Sentence.Vi} {howTo.Vi}", $"{field.Sentence.En} {howTo.En}"), write, otherTitles)
        // A list may be empty, a figure is final if nobody says otherwise, and what nobody affirms is a no.
        {
            IsRequired = field.IsRequired
            && TypeOf(field) is not (FileColumnType.Outputs or FileColumnType.Evidence or FileColumnType.Quality or FileColumnType.YesNo)
        };

    /// <summary>The value as a cell holds it; null where there is none. Read again it is the same value.</summary>
    public string? Write(TSubmission submission) => _write(submission);

    private static FileColumnType TypeOf<TFact>(Field<TFact> field) => field.Kind switch
    {
        FieldKind.Text => FileColumnType.Text,
        FieldKind.Code when field.IsOfPlan => FileColumnType.Text,
        FieldKind.Code when field.Codes == CodeLists.PlanTaskStatus => FileColumnType.Status,
        FieldKind.Code when field.Codes == CodeLists.ObservationQuality => FileColumnType.Quality,
        FieldKind.Percent => FileColumnType.Percent,
        FieldKind.Money => FileColumnType.Money,
        FieldKind.Number => FileColumnType.Number,
        FieldKind.WholeNumber => FileColumnType.WholeNumber,
        FieldKind.YesNo => FileColumnType.YesNo,
        FieldKind.WebAddress => FileColumnType.WebAddress,
        FieldKind.Outputs => FileColumnType.Outputs,
        FieldKind.Evidence => FileColumnType.Evidence,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Code, "No column of a file holds that."),
    };
}

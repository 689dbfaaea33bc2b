using StPlan.Domain;
using StPlan.Domain.Fields;

namespace StPlan.Files;

/// <summary>A column that holds a value of what is submitted.</summary>
public sealed class SubmissionColumn<TSubmission> : FileColumn
{
    private readonly Func<TSubmission, string?> _write;

    internal SubmissionColumn(
        string name, ColumnType type, Text title, Text description, Func<TSubmission, string?> write, params IReadOnlyList<string> otherTitles)
        : base(name, type, title, description, otherTitles) => _write = write;

    /// <summary>A field of a fact as a column: its names and sentence are those that the domain declares.</summary>
    /// <param name="write">The value as a cell holds it.</param>
    /// <param name="howTo">How the value is to be written, where the sentence does not say that.</param>
    internal static SubmissionColumn<TSubmission> Of<TFact>(
        Field<TFact> field, Func<TSubmission, string?> write, Text? howTo = null, params IReadOnlyList<string> otherTitles) => new(
        field.Code, TypeOf(field), field.ColumnTitle,
        howTo is null ? field.Sentence : new Text($"{field.Sentence.Vi} {howTo.Vi}", $"{field.Sentence.En} {howTo.En}"), write, otherTitles)
        // A list may be empty, and a figure is final if nobody says otherwise.
        { IsRequired = field.IsRequired && TypeOf(field) is not (ColumnType.Outputs or ColumnType.Evidence or ColumnType.Quality) };

    /// <summary>The value as a cell holds it; null where there is none. Read again it is the same value.</summary>
    public string? Write(TSubmission submission) => _write(submission);

    private static ColumnType TypeOf<TFact>(Field<TFact> field) => field.Kind switch
    {
        FieldKind.Text => ColumnType.Text,
        FieldKind.Code when field.Codes == CodeLists.PlanTaskStatus => ColumnType.Status,
        FieldKind.Code when field.Codes == CodeLists.ObservationQuality => ColumnType.Quality,
        FieldKind.Percent => ColumnType.Percent,
        FieldKind.Money => ColumnType.Money,
        FieldKind.Number => ColumnType.Number,
        FieldKind.WholeNumber => ColumnType.WholeNumber,
        FieldKind.YesNo => ColumnType.YesNo,
        FieldKind.WebAddress => ColumnType.WebAddress,
        FieldKind.Outputs => ColumnType.Outputs,
        FieldKind.Evidence => ColumnType.Evidence,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Code, "No column of a file holds that."),
    };
}

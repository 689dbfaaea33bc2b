using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>The fields of a fact as columns: what the domain declares of them, and what only a table has to say.</summary>
internal static class FieldColumns
{
    private static readonly Text OutputsJson = new(
        "Danh sách JSON các mục {what, quantity, unit}; quantity là null khi không đếm.",
        "A JSON list of {what, quantity, unit}; quantity is null where it was not counted.");

    private static readonly Text EvidenceJson = new("Danh sách JSON các mục {title, url}.", "A JSON list of {title, url}.");

    public static IEnumerable<Column<TFact>> Of<TFact>(IEnumerable<Field<TFact>> fields)
        where TFact : class => fields.AsColumns().Select(Of);

    public static Column<TFact> Of<TFact>(Field<TFact> field)
        where TFact : class =>
            new(field.DatasetName ?? SnakeCase(field.Code), TypeOf(field.Kind), field.ColumnTitle, Sentence(field),
                fact => Read(field.Read(fact), field.Kind))
            {
                IsNullable = !field.IsRequired,
                Unit = field.Unit,
                Codes = field.Codes,
            };

    private static ColumnType TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Code => ColumnType.String,
        FieldKind.Percent or FieldKind.Money or FieldKind.Number => ColumnType.Decimal,
        FieldKind.WholeNumber => ColumnType.Integer,
        FieldKind.YesNo => ColumnType.Boolean,
        FieldKind.Moment => ColumnType.DateTime,
        FieldKind.WebAddress => ColumnType.Uri,
        FieldKind.Outputs or FieldKind.Evidence => ColumnType.Json,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Its parts are columns."),
    };

    private static Cell Read(FieldValue value, FieldKind kind) => kind switch
    {
        FieldKind.Code => value.Code?.Value,
        FieldKind.Percent or FieldKind.Money or FieldKind.Number or FieldKind.WholeNumber => value.Number,
        FieldKind.YesNo => value.YesNo,
        FieldKind.Moment => value.Moment,
        FieldKind.Outputs => JsonList.Of(value.Outputs),
        FieldKind.Evidence => JsonList.Of(value.Evidence),
        _ => value.Text,
    };

    private static Text Sentence<TFact>(Field<TFact> field) => field.Kind switch
    {
        FieldKind.Outputs => new($"{field.Sentence.Vi} {OutputsJson.Vi}", $"{field.Sentence.En} {OutputsJson.En}"),
        FieldKind.Evidence => new($"{field.Sentence.Vi} {EvidenceJson.Vi}", $"{field.Sentence.En} {EvidenceJson.En}"),
        _ => field.Sentence,
    };

    private static string SnakeCase(
        string code) => string.Concat(code.Select(letter => char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{letter}"));
}

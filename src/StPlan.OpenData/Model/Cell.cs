using StPlan.Domain;
using StPlan.Domain.Fields;

namespace StPlan.OpenData.Model;

/// <summary>
/// One value of a row, the same for every format. An empty text is none, since a table cannot tell them apart. Not an object, so that a
/// hundred thousand rows are read without one.
/// </summary>
public readonly struct Cell
{
    // Dividing by one with the most digits there are takes the zeros at the end away: databases differ in how many they add.
    private const decimal One = 1.0000000000000000000000000000m;

    private readonly string? _text;
    private readonly decimal _number;
    private readonly DateTime _moment;

    private Cell(CellKind kind, string? text = null, decimal number = 0, DateTime moment = default)
    {
        Kind = kind;
        _text = text;
        _number = number;
        _moment = moment;
    }

    public CellKind Kind { get; }

    public bool IsNull => Kind == CellKind.Null;

    /// <summary>Of a text, and of JSON.</summary>
    public string Text => _text!;

    /// <summary>Of a number, without zeros at its end.</summary>
    public decimal Number => _number;

    public bool Boolean => _number != 0;

    public DateOnly Date => DateOnly.FromDateTime(_moment);

    /// <summary>In UTC.</summary>
    public DateTime DateTime => _moment;

    public static implicit operator Cell(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text);

    public static implicit operator Cell(Verbatim? text) => text?.Value;

    public static implicit operator Cell(int? number) => number is { } value ? new(CellKind.Number, number: value) : default;

    public static implicit operator Cell(decimal? number) => number is { } value ? new(CellKind.Number, number: value / One) : default;

    public static implicit operator Cell(bool? value) => value is { } known ? new(CellKind.Boolean, number: known ? 1 : 0) : default;

    public static implicit operator Cell(DateOnly? date) =>
        date is { } day ? new(CellKind.Date, moment: day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) : default;

    public static implicit operator Cell(DateTimeOffset? moment) =>
        moment is { } at ? new(CellKind.DateTime, moment: at.UtcDateTime) : default;

    /// <summary>A list; its JSON is to be compact.</summary>
    public static Cell Json(string json) => new(CellKind.Json, json);

    /// <summary>The code of an enum's value, as the GraphQL schema writes it; nothing for null.</summary>
    public static Cell Code<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? EnumCodes<TEnum>.Of(known) : default(Cell);
}

using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Fields;

/// <summary>The value of a field of one fact. Not an object, so that numbers of a hundred thousand rows are read without one.</summary>
public readonly struct FieldValue
{
    private readonly object? _value;
    private readonly decimal _number;
    private readonly DateTimeOffset _moment;

    private FieldValue(object? value, decimal number = 0, DateTimeOffset moment = default)
    {
        _value = value;
        _number = number;
        _moment = moment;
    }

    /// <summary>False where nothing was stated, and for an empty list.</summary>
    public bool IsStated => _value switch
    {
        null => false,
        IReadOnlyList<Output> outputs => outputs.Count > 0,
        IReadOnlyList<Evidence> evidence => evidence.Count > 0,
        _ => true,
    };

    public string? Text => _value as string ?? (_value as Verbatim)?.Value;

    public Code? Code => _value as Code;

    public decimal? Number => ReferenceEquals(_value, IsNumber) ? _number : null;

    public bool? YesNo => ReferenceEquals(_value, IsYesNo) ? _number != 0 : null;

    public DateTimeOffset? Moment => ReferenceEquals(_value, IsMoment) ? _moment : null;

    public IReadOnlyList<Output> Outputs => _value as IReadOnlyList<Output> ?? [];

    public IReadOnlyList<Evidence> Evidence => _value as IReadOnlyList<Evidence> ?? [];

    public Funding? Funding => _value as Funding;

    public Source? Source => _value as Source;

    /// <summary>
    /// In a form that is the same in every language and for ever: what is compared to find out whether a correction changed it.
    /// </summary>
    internal string? Invariant => _value switch
    {
        null => null,
        string or Verbatim => Text,
        Code code => code.Value,
        IReadOnlyList<Output> outputs => InvariantForm.Of(outputs),
        IReadOnlyList<Evidence> evidence => InvariantForm.Of(evidence),
        Funding funding => InvariantForm.Of(funding),
        Source source => InvariantForm.Of(source),
        _ when Moment is { } moment => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        _ => YesNo is { } answer ? InvariantForm.Of(answer) : InvariantForm.Of(Number),
    };

    // What a value without an object is, says one of these.
    private static object IsNumber { get; } = new();

    private static object IsYesNo { get; } = new();

    private static object IsMoment { get; } = new();

    public static implicit operator FieldValue(Verbatim? text) => new(text);

    public static implicit operator FieldValue(string? text) => new(text);

    public static implicit operator FieldValue(Code? code) => new(code);

    public static implicit operator FieldValue(decimal? number) => number is { } value ? new(IsNumber, value) : default;

    public static implicit operator FieldValue(int? number) => number is { } value ? new(IsNumber, value) : default;

    public static implicit operator FieldValue(bool? answer) => answer is { } value ? new(IsYesNo, value ? 1 : 0) : default;

    public static implicit operator FieldValue(DateTimeOffset? moment) => moment is { } value ? new(IsMoment, moment: value) : default;

    public static implicit operator FieldValue(Funding? funding) => new(funding);

    public static implicit operator FieldValue(Source? source) => new(source);

    public static FieldValue Of(IReadOnlyList<Output> outputs) => new(outputs);

    public static FieldValue Of(IReadOnlyList<Evidence> evidence) => new(evidence);
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A scalar that is written as a string of ASCII that needs no escaping: a date, a URL.</summary>
/// <typeparam name="T">The CLR type of its values.</typeparam>
public abstract class TextScalarType<T> : ScalarType
    where T : notnull
{
    // Longer than any date; a longer URL makes the buffer try again.
    private const int UsualLength = 64;

    public override Type RuntimeType => typeof(T);

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode node && TryParse(node.Value, out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String && TryParse(json.GetString()!, out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value) => value is T typed && Write(buffer, typed);

    public override LeafWriter<TValue> GetWriter<TValue>() => typeof(TValue) == typeof(T)
        ? (LeafWriter<TValue>)(object)(LeafWriter<T>)Write
        : base.GetWriter<TValue>();

    protected abstract bool TryParse(string text, out T value);

    /// <summary>Writes the text without quotes; false when the span is too short.</summary>
    protected abstract bool TryFormat(T value, Span<byte> utf8, out int written);

    private bool Write(ResponseBuffer buffer, T value)
    {
        buffer.WriteByte((byte)'"');
        int written;
        for (var length = UsualLength; !TryFormat(value, buffer.Reserve(length), out written); length *= 4)
        {
        }

        buffer.Advance(written);
        buffer.WriteByte((byte)'"');
        return true;
    }
}

/// <summary>Date: a day of the calendar without time, <c>yyyy-MM-dd</c>.</summary>
public sealed class DateType : TextScalarType<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public DateType()
    {
        Name = "Date";
        Description = "A day of the calendar (ngày): `yyyy-MM-dd`.";
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/local-date";
    }

    public override string Expectation => "a day as yyyy-MM-dd";

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override bool TryFormat(DateOnly value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, Format, CultureInfo.InvariantCulture);
}

/// <summary>
/// DateTime: a moment with its offset from UTC (RFC 3339). The offset is required: a time without one means nothing to a stranger.
/// </summary>
public sealed class DateTimeType : TextScalarType<DateTimeOffset>
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public DateTimeType()
    {
        Name = "DateTime";
        Description = "A moment (thời điểm) with its offset from UTC: `2025-12-09T17:00:00Z`, `2025-12-10T00:00:00+07:00`.";
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/date-time";
    }

    public override string Expectation => "a moment with an offset, as 2025-12-09T17:00:00Z";

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        return hasOffset
            && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    protected override bool TryFormat(DateTimeOffset value, Span<byte> utf8, out int written) =>
        value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.TryFormat(utf8, out written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
            : value.TryFormat(utf8, out written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}

/// <summary>URL: an absolute URL (RFC 3986).</summary>
public sealed class UrlType : TextScalarType<Uri>
{
    public UrlType()
    {
        Name = "URL";
        Description = "An absolute URL.";
        SpecifiedByUrl = "https://tools.ietf.org/html/rfc3986";
    }

    public override string Expectation => "an absolute URL";

    // Uri takes paths of files for absolute too: "/etc", "C:\x", "//host". And it trims spaces.
    protected override bool TryParse(string text, out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value!) && text.StartsWith(value.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    protected override bool TryFormat(Uri value, Span<byte> utf8, out int written) =>
        Encoding.UTF8.TryGetBytes(value.AbsoluteUri, utf8, out written);
}

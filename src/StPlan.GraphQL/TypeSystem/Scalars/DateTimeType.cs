using System.Globalization;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>DateTime: a moment with its offset from UTC (RFC 3339). The offset is required: a time without one means nothing to a stranger.</summary>
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
        return hasOffset && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    protected override bool TryFormat(DateTimeOffset value, Span<byte> utf8, out int written) =>
        value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.TryFormat(utf8, out written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
            : value.TryFormat(utf8, out written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}

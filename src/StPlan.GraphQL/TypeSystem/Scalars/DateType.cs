using System.Globalization;

namespace StPlan.GraphQL.TypeSystem;

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

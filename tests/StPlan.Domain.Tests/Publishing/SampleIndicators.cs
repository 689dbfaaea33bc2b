using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>Indicators of every kind.</summary>
internal static class SampleIndicators
{
    public static Indicator Quantity(string code, Comparator comparator, decimal target, int year = 2030) =>
        Of(code, IndicatorKind.Quantity, comparator, target, year);

    public static Indicator Of(string code, IndicatorKind kind, Comparator? comparator, decimal? target, int year = 2030,
        int? baselineYear = null, int? outOf = null) => new()
        {
            Code = code,
            Name = new Text($"Chỉ tiêu {code}", $"Indicator {code}"),
            Kind = kind,
            Target = new Target
            {
                Comparator = comparator,
                Value = target,
                Year = year,
                BaselineYear = baselineYear,
                OutOf = outOf,
                Wording = new Verbatim("…")
            },
        };
}

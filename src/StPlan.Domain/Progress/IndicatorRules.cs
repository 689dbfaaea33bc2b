using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>Which rule judges an indicator.</summary>
internal static class IndicatorRules
{
    public static LinearMethod Linear { get; } = new();

    public static CagrMethod Cagr { get; } = new();

    public static PointMethod Point { get; } = new();

    public static MultipleMethod Multiple { get; } = new();

    public static QualitativeMethod Qualitative { get; } = new();

    /// <summary>The one that somebody asked for.</summary>
    public static IndicatorRule For(IndicatorMethod method) => method switch
    {
        IndicatorMethod.Linear => Linear,
        IndicatorMethod.Cagr => Cagr,
        IndicatorMethod.Point => Point,
        IndicatorMethod.Multiple => Multiple,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };

    /// <summary>The one that is used when nobody asks for another.</summary>
    public static IndicatorRule For(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Quantity or IndicatorKind.Share => Linear,
        IndicatorKind.RatePerYear or IndicatorKind.Rank or IndicatorKind.Milestone => Point,
        IndicatorKind.MultipleOfBaseline => Multiple,
        IndicatorKind.Qualitative => Qualitative,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>Which rule judges an indicator.</summary>
internal static class IndicatorRules
{
    private static readonly LinearMethod[] Linear = [new(2), new(1)];
    private static readonly CagrMethod[] Cagr = [new(2), new(1)];
    private static readonly PointMethod[] Point = [new(2), new(1)];
    private static readonly MultipleMethod[] Multiple = [new(2), new(1)];

    // Nothing is judged, so nothing had to change.
    private static readonly QualitativeMethod Qualitative = new();

    /// <summary>All versions of all.</summary>
    public static IEnumerable<IndicatorRule> All => [.. Linear, .. Cagr, .. Point, .. Multiple, Qualitative];

    /// <summary>The one that is used when nobody asks for another.</summary>
    public static IndicatorRule For(IndicatorKind kind) => For(kind, null, ProgressMethods.LatestVersion);

    /// <param name="kind">The indicator's.</param>
    /// <param name="method">The one that somebody asked for; null for that of the kind.</param>
    /// <param name="version">One of those that there are.</param>
    public static IndicatorRule For(IndicatorKind kind, IndicatorMethod? method, int version) => method is { } asked
        ? For(asked, version)
        : kind switch
        {
            IndicatorKind.Quantity or IndicatorKind.Share => For(IndicatorMethod.Linear, version),
            IndicatorKind.RatePerYear or IndicatorKind.Rank or IndicatorKind.Milestone => For(IndicatorMethod.Point, version),
            IndicatorKind.MultipleOfBaseline => For(IndicatorMethod.Multiple, version),
            IndicatorKind.Qualitative => Qualitative,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    private static IndicatorRule For(IndicatorMethod method, int version) => method switch
    {
        IndicatorMethod.Linear => Version(Linear, version),
        IndicatorMethod.Cagr => Version(Cagr, version),
        IndicatorMethod.Point => Version(Point, version),
        IndicatorMethod.Multiple => Version(Multiple, version),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };

    private static IndicatorRule Version(IReadOnlyList<IndicatorRule> versions, int version) => version >= 1 && version <= versions.Count
        ? versions[^version]
        : throw new ArgumentOutOfRangeException(nameof(version), version, "There is no such version.");
}

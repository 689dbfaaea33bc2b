using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>What an indicator is held against: where its target lies, and from where a line leads to it.</summary>
/// <param name="Value">In what observations are in; of a multiple that many times the baseline.</param>
/// <param name="Baseline">Where the line of linear/1 and multiple/1 begins; null where each year is compared with the target by
/// itself.</param>
internal sealed record TargetLine(double Value, Observation? Baseline)
{
    /// <summary>Null where the target is no number, or a multiple of what is not known.</summary>
    public static TargetLine? Of(Indicator indicator)
    {
        if (indicator.Target.Value is not { } target)
        {
            return null;
        }

        var baseline = indicator.Baseline;
        return indicator.Kind switch
        {
            IndicatorKind.MultipleOfBaseline =>
                baseline?.Value is { } start and > 0 ? new TargetLine((double)target * (double)start, baseline) : null,

            // A baseline beyond the target leaves no way to it.
            IndicatorKind.Quantity or IndicatorKind.Share => new TargetLine((double)target, baseline?.Value < target ? baseline : null),
            _ => new TargetLine((double)target, null),
        };
    }

    /// <summary>Whether nothing but the years themselves is compared: rates per year and ranks, point/1.</summary>
    public static bool IsByYear(Indicator indicator) => indicator.Kind is IndicatorKind.RatePerYear or IndicatorKind.Rank;
}

using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How an indicator stands in a year, with the receipt: what from, how, and where the cuts are.</summary>
public sealed class IndicatorProgress
{
    public required Indicator Indicator { get; init; }

    public required int Year { get; init; }

    public required IndicatorStatus Status { get; init; }

    /// <summary>What the thresholds were applied to, to four decimals; null where the status came without.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>Why the status is what it is where no ratio says it: no value, no baseline, nothing to divide by.</summary>
    public Text? Reason { get; init; }

    public required ProgressInputs Inputs { get; init; }

    public required ProgressMethod Method { get; init; }
}

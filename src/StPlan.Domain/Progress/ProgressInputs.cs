using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>Everything that an indicator's status was computed from.</summary>
public sealed class ProgressInputs
{
    /// <summary>The observation of the year; null when there is none.</summary>
    public Observation? Observation { get; init; }

    /// <summary>What was compared: the value, the rank, or the multiple of the baseline.</summary>
    public decimal? Value { get; init; }

    /// <summary>The observation that the change is measured from; null where none is needed, or there is none.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>The baseline's value as it was compared: 1 for a multiple.</summary>
    public decimal? BaselineValue { get; init; }

    public int? BaselineYear => Baseline?.Year;

    public required Comparator? Comparator { get; init; }

    public required decimal? TargetValue { get; init; }

    public required int TargetYear { get; init; }

    /// <summary>How many were ranked, for a rank.</summary>
    public int? OutOf => Observation?.OutOf;

    /// <summary>Whether the ranks before were among another number of provinces, so that they do not compare.</summary>
    public bool IsSeriesBreak { get; init; }
}

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

    /// <summary>
    /// The value that is compared with, in the unit of the target: 38 for "khoảng 40%", else the target's. Null where none is stated.
    /// </summary>
    public decimal? ReachedFrom { get; init; }

    /// <summary>When the target counts as reached: "≥ 38 (“khoảng 40”: …)". Null where nothing is compared.</summary>
    public Text? ReachedWhen { get; init; }

    /// <summary>How many were ranked, for a rank.</summary>
    public int? OutOf => Observation?.OutOf;

    /// <summary>
    /// The area that the figure was compared as; null where there is no figure, where nobody can tell, and in version 1, which does not
    /// ask.
    /// </summary>
    public Area? Area { get; init; }

    /// <summary>Whether nobody stated the area: the whole year lies within the time of the plan's own, which was taken.</summary>
    public bool IsAreaTaken { get; init; }

    /// <summary>The decision that the figure was held against in place of the plan's target; null where it was held against that.</summary>
    public TargetCarryOver? CarryOver { get; init; }

    /// <summary>Of a rank: among how many units the target was set; null where that is not known, and in version 1.</summary>
    public int? TargetOutOf { get; init; }

    /// <summary>From the baseline to the year that is judged; null where one figure alone was compared with the target.</summary>
    public int? Years { get; init; }

    /// <summary>
    /// Whether the figure before does not compare with it: it is of another area, or a rank among another number of units. In version 1
    /// only
    /// the latter.
    /// </summary>
    public bool IsSeriesBreak { get; init; }
}

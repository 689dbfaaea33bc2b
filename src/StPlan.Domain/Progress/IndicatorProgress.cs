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

    /// <summary>The verdict in a sentence, for people: over how many years, by whose decision, or why there is no ratio.</summary>
    public Text Summary => IndicatorSummary.Of(this);

    /// <summary>
    /// ", so sánh qua 5 năm (2020–2025)": over which years the verdict is; null where it compares one figure with the target.
    /// </summary>
    public Text? Span => IndicatorSummary.Span(this);

    /// <summary>
    /// What else there is to say of the verdict: the reason, what was taken for granted, by whose decision; null for nothing.
    /// </summary>
    public Text? Explanation => IndicatorSummary.Explanation(this);

    public required ProgressMethod Method { get; init; }
}

/// <summary>How an indicator stands in a year.</summary>
public enum IndicatorStatus
{
    /// <summary>Đạt: the target is reached.</summary>
    Achieved,

    /// <summary>Đúng tiến độ.</summary>
    OnTrack,

    /// <summary>Tiến bộ vừa phải.</summary>
    Moderate,

    /// <summary>Tiến bộ hạn chế.</summary>
    Limited,

    /// <summary>Giảm sút.</summary>
    Deteriorating,

    /// <summary>Chưa đạt: for what is either met or not in a year (rates, ranks, milestones).</summary>
    NotAchieved,

    /// <summary>Chưa có số liệu của năm.</summary>
    NotReported,

    /// <summary>Chưa có năm gốc để so sánh.</summary>
    NoBaseline,

    /// <summary>Không đánh giá được bằng số.</summary>
    NotAssessable,

    /// <summary>Chưa so sánh được: the figure is of another area, or a rank among another number of units, than the target.</summary>
    NotComparable,
}

/// <summary>How many indicators are of a status.</summary>
public sealed record IndicatorStatusCount(IndicatorStatus Status, int Count);

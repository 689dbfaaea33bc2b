using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Observations;

/// <summary>
/// The value of an indicator in a year. Which of <see cref="Value"/>, <see cref="Rank"/> and <see cref="Accomplished"/> is there
/// depends on the indicator's kind. Of a multiple of a baseline the value is what is counted (enterprises), not the multiple.
/// </summary>
public sealed class Observation : IRevision<Observation>
{
    /// <summary>Plan, indicator, year and revision: "24-kh-ubnd-2025/tfp-share/2025/1". Stable for ever.</summary>
    public required string Id { get; init; }

    public required int Year { get; init; }

    /// <summary>1, 2, 3 … of the indicator and year; numbers are missing where a draft was never published.</summary>
    public required int Revision { get; init; }

    /// <summary>In the indicator's unit; null for ranks, milestones and qualitative indicators.</summary>
    public decimal? Value { get; init; }

    /// <summary>A place in a ranking, 1 being the best.</summary>
    public int? Rank { get; init; }

    /// <summary>How many were ranked: a rank means little without, and ranks with different ones do not compare.</summary>
    public int? OutOf { get; init; }

    /// <summary>Of a milestone.</summary>
    public bool? Accomplished { get; init; }

    /// <summary>Of a qualitative indicator what is observed; of others a remark.</summary>
    public Verbatim? Note { get; init; }

    public required ObservationQuality Quality { get; init; }

    /// <summary>
    /// Whether it is the figure that change is measured from, as somebody stated: its year, its value and its source. Where the plan names
    /// the year of the baseline, the figure of that year is it without this.
    /// </summary>
    public bool IsBaseline { get; init; }

    public required Source Source { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Why it was corrected; null for a first one, and where no reason was given.</summary>
    public Verbatim? Reason { get; init; }

    public Indicator Indicator { get; internal set; } = null!;

    /// <summary>What area it is about, as was stated; null where nobody stated it.</summary>
    public Area? Area { get; internal set; }

    /// <summary>
    /// What area it is compared as: the stated one; where none is stated the plan's own, if the whole year lies within that one's time.
    /// Null where nobody can tell, and in a plan without areas.
    /// </summary>
    public Area? ComparedArea => Area ?? (Indicator.Objective.Plan.OwnArea is { } own && own.Covers(Year) ? own : null);

    /// <summary>
    /// That of <see cref="Value"/>. Null for a multiple, whose own unit ("times") is not that of what is counted: the indicator's name
    /// says that.
    /// </summary>
    public Unit? Unit => Indicator.Kind == IndicatorKind.MultipleOfBaseline ? null : Indicator.Unit;

    /// <summary>
    /// What stands beside the figure wherever it is shown: the name of its area where that is not the plan's own, or that no area is
    /// stated; null where the plan's own is meant.
    /// </summary>
    public Text? AreaLabel => Indicator.Objective.Plan.OwnArea is not { } own || ComparedArea == own ? null
        : ComparedArea?.Name ?? AreaLabels.NotStated;

    public Release Release { get; internal set; } = null!;

    public Observation? Supersedes { get; internal set; }

    public Observation? SupersededBy { get; internal set; }

    /// <summary>What indicators of this kind are compared by: the rank of a rank, else the value; null for what is not a number.</summary>
    internal decimal? Number => Indicator.Kind switch
    {
        IndicatorKind.Rank => Rank,
        IndicatorKind.Milestone or IndicatorKind.Qualitative => null,
        _ => Value,
    };

    /// <summary>
    /// Whether this and an earlier figure do not compare: they are of other areas, or ranks among other numbers of units.
    /// </summary>
    public bool BreaksFrom(Observation earlier) =>
        ComparedArea != earlier.ComparedArea || (Number is not null && Rank is not null && OutOf != earlier.OutOf);

    void IRevision<Observation>.TakeThePlaceOf(Observation earlier) => (Supersedes, earlier.SupersededBy) = (earlier, this);

    public override string ToString() => Id;
}

/// <summary>How firm an observation is (SDMX: observation status).</summary>
public enum ObservationQuality
{
    /// <summary>Số liệu chính thức.</summary>
    Final,

    /// <summary>Số liệu sơ bộ.</summary>
    Provisional,

    /// <summary>Số liệu ước tính.</summary>
    Estimated,
}

/// <summary>What official statistics call the firmness of a figure, for people.</summary>
public static class ObservationLabels
{
    private static readonly Text Final = new("Số liệu chính thức", "Final figure");
    private static readonly Text Provisional = new("Số liệu sơ bộ", "Provisional figure");
    private static readonly Text Estimated = new("Số liệu ước tính", "Estimated figure");

    public static Text Label(this ObservationQuality quality) => quality switch
    {
        ObservationQuality.Final => Final,
        ObservationQuality.Provisional => Provisional,
        ObservationQuality.Estimated => Estimated,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, null),
    };
}

/// <summary>What is said of areas, for people.</summary>
public static class AreaLabels
{
    /// <summary>Beside a figure of which nobody said what area it is about, and it does not follow from the year.</summary>
    public static Text NotStated { get; } = new("chưa nêu khu vực", "area not stated");
}

/// <summary>Where a figure comes from.</summary>
public sealed class Source
{
    /// <summary>Such as "Niên giám thống kê tỉnh Trà Vinh 2025".</summary>
    public required string Title { get; init; }

    /// <summary>An absolute http or https address; null where it is only on paper.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
}

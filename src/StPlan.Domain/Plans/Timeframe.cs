namespace StPlan.Domain.Plans;

/// <summary>When a task is to be carried out: the annex's cell, and the reading of it.</summary>
public sealed class Timeframe
{
    public required TimeframeKind Kind { get; init; }

    /// <summary>The cell as it stands in the annex.</summary>
    public required Verbatim Text { get; init; }

    /// <summary>First year; null where the cell names none.</summary>
    public int? StartYear { get; init; }

    /// <summary>Last year; null where there is no end.</summary>
    public int? EndYear { get; init; }

    /// <summary>How kind and years contradict each other, as what was found and what was expected; null when they do not.</summary>
    public string? Contradiction => Kind switch
    {
        TimeframeKind.SingleYear when StartYear is null || StartYear != EndYear =>
            "A timeframe of one year needs that year as startYear and as endYear. Add both.",
        TimeframeKind.Ongoing when StartYear is null || EndYear is not null =>
            "An ongoing timeframe has a startYear and no endYear. Write it so.",
        _ when EndYear < StartYear => $"The timeframe ends in {EndYear}, before it starts in {StartYear}. Use a later endYear.",
        _ => null,
    };
}

/// <summary>How a task's time of implementation is set.</summary>
public enum TimeframeKind
{
    /// <summary>Hằng năm: each year anew.</summary>
    Annual,

    /// <summary>"Năm 2025": within one year.</summary>
    SingleYear,

    /// <summary>"Năm 2025 và những năm tiếp theo": from a year on, without an end.</summary>
    Ongoing,
}

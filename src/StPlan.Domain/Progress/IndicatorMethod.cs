namespace StPlan.Domain.Progress;

/// <summary>The ways in which the progress of an indicator can be judged.</summary>
public enum IndicatorMethod
{
    /// <summary>linear/1: the way that was made, against the way that a straight line to the target would have made.</summary>
    Linear,

    /// <summary>cagr/1: the growth a year, against the growth a year that the target needs (Open SDG).</summary>
    Cagr,

    /// <summary>point/1: met or not in that year.</summary>
    Point,

    /// <summary>multiple/1: the value as a multiple of that of the baseline year.</summary>
    Multiple,
}

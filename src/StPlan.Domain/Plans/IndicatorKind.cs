namespace StPlan.Domain.Plans;

/// <summary>What kind of value an indicator has, and so how its progress can be judged.</summary>
public enum IndicatorKind
{
    /// <summary>A number of things.</summary>
    Quantity,

    /// <summary>A part of a whole, in percent.</summary>
    Share,

    /// <summary>A change within each year, in percent per year.</summary>
    RatePerYear,

    /// <summary>A value as a multiple of the same value in the baseline year.</summary>
    MultipleOfBaseline,

    /// <summary>A place in a ranking; smaller is better.</summary>
    Rank,

    /// <summary>Accomplished or not.</summary>
    Milestone,

    /// <summary>The plan sets a direction and no value.</summary>
    Qualitative,
}

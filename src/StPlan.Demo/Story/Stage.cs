namespace StPlan.Demo.Story;

/// <summary>Which part of the year a report covers. The later one takes the place of the earlier.</summary>
internal enum Stage
{
    FirstHalf,
    NineMonths,
    FullYear,
}

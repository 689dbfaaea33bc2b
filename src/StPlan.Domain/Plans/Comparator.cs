namespace StPlan.Domain.Plans;

/// <summary>How a value must stand to the target for the target to be achieved.</summary>
public enum Comparator
{
    /// <summary>"trên": more than.</summary>
    GreaterThan,

    /// <summary>"tối thiểu", "ít nhất": at least.</summary>
    AtLeast,

    /// <summary>"khoảng": about.</summary>
    Approximately,

    /// <summary>The value itself, as in "đạt 2%".</summary>
    Exactly,

    /// <summary>"nằm trong top đầu 20": this place in the ranking or a better one.</summary>
    RankAtMost,

    /// <summary>"hoàn thành": done.</summary>
    Accomplished,
}

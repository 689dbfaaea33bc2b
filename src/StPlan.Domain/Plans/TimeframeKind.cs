namespace StPlan.Domain.Plans;

/// <summary>How a task's time of implementation is set.</summary>
public enum TimeframeKind
{
    /// <summary>"Hàng năm": each year anew.</summary>
    Annual,

    /// <summary>"Năm 2025": within one year.</summary>
    SingleYear,

    /// <summary>"Năm 2025 và những năm tiếp theo": from a year on, without an end.</summary>
    Ongoing,
}

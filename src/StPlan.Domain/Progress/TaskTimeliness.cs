namespace StPlan.Domain.Progress;

/// <summary>A task against the end of its timeframe, in the government's own words.</summary>
public enum TaskTimeliness
{
    /// <summary>Hoàn thành đúng hạn.</summary>
    CompletedOnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    CompletedLate,

    /// <summary>Chưa hoàn thành trong hạn.</summary>
    PendingWithinTerm,

    /// <summary>Chưa hoàn thành quá hạn.</summary>
    PendingOverdue,
}

namespace StPlan.Domain.Reporting;

/// <summary>Whether a report was received before the end of its period (section V.1 of plan 24: "trước ngày 10/12").</summary>
public enum ReportTimeliness
{
    /// <summary>Đúng hạn.</summary>
    OnTime,

    /// <summary>Trễ hạn.</summary>
    Late,
}

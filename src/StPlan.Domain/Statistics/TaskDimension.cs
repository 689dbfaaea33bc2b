namespace StPlan.Domain.Statistics;

/// <summary>What tasks can be counted by.</summary>
public enum TaskDimension
{
    /// <summary>One for each task.</summary>
    Group,

    /// <summary>Those that the lead cell names: one or more for a task.</summary>
    LeadAgency,

    /// <summary>Those that the coordinating cell names: any number for a task.</summary>
    CoordinatingAgency,

    /// <summary>One for each task.</summary>
    Timeframe,

    /// <summary>The documents that the task's text cites: any number for a task.</summary>
    CitedDocument,
}

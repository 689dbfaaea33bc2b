namespace StPlan.Benchmarks;

/// <summary>The queries that are measured.</summary>
public enum ExampleQuery
{
    /// <summary>A widget's: one task.</summary>
    OneTask,

    /// <summary>All groups and tasks with every cell and all agencies, and all provisions and indicators.</summary>
    WholePlan,
}

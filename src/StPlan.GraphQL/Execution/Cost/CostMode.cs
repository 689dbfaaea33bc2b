namespace StPlan.GraphQL.Execution;

/// <summary>What a client wants to know of its query's cost (HotChocolate's header <c>GraphQL-Cost</c>).</summary>
public enum CostMode
{
    /// <summary>Nothing; limits hold nevertheless.</summary>
    Enforce,

    /// <summary>The cost beside the answer, in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>The cost alone; nothing is executed.</summary>
    Validate,
}

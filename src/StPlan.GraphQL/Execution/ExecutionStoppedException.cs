namespace StPlan.GraphQL.Execution;

/// <summary>The whole request has to end, and not only the field where this was found: a limit of the response.</summary>
internal sealed class ExecutionStoppedException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}

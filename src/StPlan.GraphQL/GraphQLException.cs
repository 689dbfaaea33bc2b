namespace StPlan.GraphQL;

/// <summary>An error that a resolver means for the client: its message and code stand in the response, at the field's place.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message, code))
    {
    }

    public GraphQLError Error { get; } = error;
}

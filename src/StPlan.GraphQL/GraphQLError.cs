using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL;

/// <summary>
/// A GraphQL error (spec 7.1.2): what was found and what was expected, where, and a code under which a client can look it up.
/// </summary>
/// <param name="Message">For people; English; never a stack trace.</param>
/// <param name="Code">What stands in <c>extensions.code</c>; null for none.</param>
public sealed record GraphQLError(string Message, string? Code = null)
{
    /// <summary>Where in the document; empty when the error has no place there.</summary>
    public ImmutableArray<Location> Locations { get; init; } = [];

    /// <summary>
    /// Where in the response: response names (string) and list indices (int); default when it concerns no response field.
    /// </summary>
    public ImmutableArray<object> Path { get; init; }

    /// <summary>What else stands in <c>extensions</c>: values are string, number or bool.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Extensions { get; init; } = [];

    /// <summary>The bug behind an error of execution; for the log, never for the response.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>An error that a resolver means for the client: its message and code stand in the response, at the field's place.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message, code))
    {
    }

    public GraphQLError Error { get; } = error;
}

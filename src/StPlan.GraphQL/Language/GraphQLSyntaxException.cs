namespace StPlan.GraphQL.Language;

/// <summary>
/// A text in our own code is no GraphQL. What clients send goes through <see cref="Parser.TryParse"/>, which throws nothing.
/// </summary>
public sealed class GraphQLSyntaxException(GraphQLError error)
    : Exception(error.Locations is [var place, ..] ? $"{error.Message} (line {place.Line}, column {place.Column})" : error.Message)
{
    public GraphQLError Error { get; } = error;
}

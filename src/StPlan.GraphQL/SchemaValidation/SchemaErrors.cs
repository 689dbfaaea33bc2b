using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Collects what is wrong with a schema.</summary>
/// <param name="source">The SDL that the schema was read from; null for a schema described in code, whose errors have no place.</param>
internal sealed class SchemaErrors(SourceText? source)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public bool IsEmpty => _errors.Count == 0;

    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) => Report(null, message, nodes);

    /// <param name="rule">The rule's name in graphql-js, where it has one of its own.</param>
    public void Report(string? rule, string message, IEnumerable<SyntaxNode?> nodes) => _errors.Add(new GraphQLError(message, ErrorCodes.InvalidSchema)
    {
        Locations = source is null ? [] : [.. nodes.OfType<SyntaxNode>().Select(n => source.GetLocation(n.Start))],
        Extensions = rule is null ? [] : [new("rule", rule)],
    });

    public ImmutableArray<GraphQLError> ToImmutable() => _errors.ToImmutable();
}

using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>What the use of a directive is checked against: a definition of the document, or one that every schema has.</summary>
/// <param name="Arguments">By name: whether it has to be given.</param>
internal sealed record DirectiveShape(
    string Name, ImmutableArray<DirectiveLocation> Locations, bool IsRepeatable, IReadOnlyDictionary<string, bool> Arguments)
{
    public static DirectiveShape Of(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        [.. node.Locations.Select(l => LocationOf(l.Value))],
        node.Repeatable,
        node.Arguments.DistinctBy(a => a.Name.Value)
            .ToDictionary(a => a.Name.Value, a => a.Type is NonNullTypeNode && a.DefaultValue is null));

    // All arguments of the built-in directives that have no default are non-null.
    public static DirectiveShape Of(DirectiveDefinition definition) => new(
        definition.Name,
        definition.Locations,
        definition.IsRepeatable,
        definition.Arguments.ToDictionary(a => a.Name, a => a.DefaultValue is null));

    public static DirectiveLocation LocationOf(string name) =>
        Enum.Parse<DirectiveLocation>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}

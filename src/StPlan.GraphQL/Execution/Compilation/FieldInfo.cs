using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>What a compiled field knows of itself: where it stands in schema and document, and its name as it goes out.</summary>
internal sealed class FieldInfo(ObjectType parentType, OutputField field, ImmutableArray<FieldNode> nodes, SourceText source)
{
    public OutputField Field { get; } = field;

    /// <summary>The merged fields of that response name, in the order of the document.</summary>
    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = nodes[0].ResponseName;

    /// <summary>The response name as JSON, with its colon. A GraphQL name needs no escaping.</summary>
    public byte[] EncodedName { get; } = Encoding.UTF8.GetBytes($"\"{nodes[0].ResponseName}\":");

    /// <summary>Schema coordinate (spec 3.14): <c>Task.title</c>.</summary>
    public string Coordinate => $"{parentType.Name}.{Field.Name}";

    public ImmutableArray<Location> GetLocations() => [.. Nodes.Select(n => source.GetLocation(n.Start))];
}

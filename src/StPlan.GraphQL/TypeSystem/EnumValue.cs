using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A value of an enum (spec 3.9).</summary>
/// <param name="Name">The name on the wire: <c>IN_PROGRESS</c>.</param>
/// <param name="Value">The CLR value that stands for it; the name itself for an enum read from SDL.</param>
public sealed record EnumValue(string Name, object Value)
{
    public string? Description { get; init; }

    /// <summary>Why it is deprecated; null when it is not.</summary>
    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public EnumValueDefinitionNode? Definition { get; init; }
}

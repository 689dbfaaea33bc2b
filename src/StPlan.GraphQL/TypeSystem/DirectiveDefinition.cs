using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A directive that the schema defines (spec 3.13).</summary>
public sealed class DirectiveDefinition(string name)
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public ImmutableArray<InputValue> Arguments { get; init; } = [];

    public ImmutableArray<DirectiveLocation> Locations { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public DirectiveDefinitionNode? Definition { get; init; }

    public InputValue? FindArgument(string argumentName) => Arguments.FirstOrDefault(a => a.Name == argumentName);

    internal void Complete(TypeRegistry types)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            Arguments[i].Complete(i, "@" + Name, types);
        }
    }

    public override string ToString() => "@" + Name;
}

/// <summary>DirectiveLocation (spec 3.13); the names on the wire are the same in capitals with underscores.</summary>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}

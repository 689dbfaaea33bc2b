using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>An argument, or a field of an input object (spec 3.6.1 and 3.10).</summary>
public sealed class InputValue(string name, TypeReference reference)
{
    private GraphQLType? _type;

    public string Name { get; } = name;

    public string? Description { get; init; }

    public GraphQLType Type => _type ?? throw new InvalidOperationException($"Argument {Name} is not part of a schema yet.");

    /// <summary>The default as written; null when there is none. (A default of null is a <see cref="NullValueNode"/>.)</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public InputValueDefinitionNode? Definition { get; init; }

    /// <summary>IsRequiredArgument / IsRequiredInputField: non-null without a default (spec 5.4.3).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Its place among the arguments of its field, or the fields of its input object.</summary>
    internal int Index { get; private set; }

    /// <summary>How often conditions below are tested for one value: once for each item of a list.</summary>
    internal int Repeats { get; init; } = 1;

    internal TypeReference Reference => reference;

    internal void Complete(int index, string owner, TypeRegistry types)
    {
        Index = index;
        _type = types.Resolve(reference, $"{owner}.{Name}");
    }
}

using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type (spec 3.6).</summary>
public sealed class OutputField(string name, TypeReference reference)
{
    private GraphQLType? _type;

    public string Name { get; } = name;

    public string? Description { get; init; }

    public GraphQLType Type => _type ?? throw new InvalidOperationException($"Field {Name} is not part of a schema yet.");

    public ImmutableArray<InputValue> Arguments { get; init; } = [];

    /// <summary>Why it is deprecated; null when it is not.</summary>
    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public FieldDefinitionNode? Definition { get; init; }

    /// <summary>How its value is found; null on interfaces, and on types from SDL before resolvers are bound.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>On a subscription type: where the events come from (ResolveFieldEventStream, spec 6.2.3.1).</summary>
    public Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>>? EventStream { get; internal set; }

    /// <summary>The value as filters and orders see it; null when it cannot be read without arguments.</summary>
    internal ReadableValue? Value { get; init; }

    /// <summary>What the field is ordered by instead of its value: a <see cref="PropertyFieldResolver{TSource, TValue}"/>.</summary>
    internal FieldResolver? SortKey { get; init; }

    public InputValue? FindArgument(string argumentName)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == argumentName)
            {
                return argument;
            }
        }

        return null;
    }

    internal void Complete(string declaringType, TypeRegistry types)
    {
        var owner = $"{declaringType}.{Name}";
        _type = types.Resolve(reference, owner);
        for (var i = 0; i < Arguments.Length; i++)
        {
            Arguments[i].Complete(i, owner, types);
        }
    }

    public override string ToString() => Name;
}

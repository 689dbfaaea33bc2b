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

    /// <summary>The reason for its deprecation; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public FieldDefinitionNode? Definition { get; init; }

    /// <summary>Resolves its value; null on interfaces, and on types from SDL without resolvers.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>On a subscription type: where the events come from (ResolveFieldEventStream, spec 6.2.3.1).</summary>
    public Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>>? EventStream { get; internal set; }

    /// <summary>The value that filters and sorts read; null when it cannot be read without arguments.</summary>
    internal ReadableValue? Value { get; init; }

    /// <summary>What the field is sorted by in place of its value: a <see cref="PropertyFieldResolver{TSource, TValue}"/>.</summary>
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

/// <summary>A field's value for filters and sorts: it is read from the object alone, without arguments and without the request.</summary>
/// <param name="Type">The field's type before it was paged.</param>
/// <param name="Getter">A <see cref="PropertyFieldResolver{TSource, TValue}"/>; its types are kept, so that reading stays typed.</param>
/// <param name="Items">How many items a list counts with; a condition on items costs this many times.</param>
internal sealed record ReadableValue(TypeReference Type, FieldResolver Getter, int Items);

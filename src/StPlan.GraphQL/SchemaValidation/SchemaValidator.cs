using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Type validation (spec 3.3 – 3.13): whether a schema makes sense, before anybody asks it anything.</summary>
public static class SchemaValidator
{
    /// <returns>What is wrong with the schema, located in its SDL where it has any; empty when it is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var errors = new SchemaErrors(schema.Source);
        RootTypes.Check(schema, errors);
        Directives.Check(schema, errors);
        foreach (var type in schema.Types.Where(t => !t.IsIntrospectionType || t.Definition is not null))
        {
            ReservedNames.Check(type.Name, errors, type.Definition?.Name);
            switch (type)
            {
                case FieldedType fielded:
                    Fields.Check(fielded, errors);
                    Interfaces.Check(schema, fielded, errors);
                    break;
                case UnionType union:
                    Unions.Check(union, errors);
                    break;
                case EnumType @enum:
                    Enums.Check(@enum, errors);
                    break;
                case InputObjectType input:
                    InputObjects.Check(input, errors);
                    break;
            }
        }

        FiniteInputObjects.Check(schema, errors);
        DefaultValueCycles.Check(schema, errors);
        DirectiveCycles.Check(schema, errors);
        DefaultValues.Check(schema, errors);
        DirectiveArguments.Check(schema, errors);
        return errors.ToImmutable();
    }
}

/// <summary>Names that begin with two underscores are introspection's (spec 4, "Reserved Names").</summary>
internal static class ReservedNames
{
    public static void Check(string name, SchemaErrors errors, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }
}

/// <summary>Collects what is wrong with a schema.</summary>
/// <param name="source">The SDL that the schema was read from; null for a schema described in code, whose errors have no place.</param>
internal sealed class SchemaErrors(SourceText? source)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public bool IsEmpty => _errors.Count == 0;

    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) => Report(null, message, nodes);

    /// <param name="rule">The rule's name in graphql-js, where it has one of its own.</param>
    public void Report(string? rule, string message, IEnumerable<SyntaxNode?> nodes) =>
        _errors.Add(new GraphQLError(message, ErrorCodes.InvalidSchema)
        {
            Locations = source is null ? [] : [.. nodes.OfType<SyntaxNode>().Select(n => source.GetLocation(n.Start))],
            Extensions = rule is null ? [] : [new("rule", rule)],
        });

    public ImmutableArray<GraphQLError> ToImmutable() => _errors.ToImmutable();
}

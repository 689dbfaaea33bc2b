using System.Collections.Immutable;
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

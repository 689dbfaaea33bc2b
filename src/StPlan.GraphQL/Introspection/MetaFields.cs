using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Introspection;

/// <summary>Makes the fields that every schema has without defining them (spec 4.1).</summary>
internal static class MetaFields
{
    public static Schema.MetaFields Create(TypeRegistry types)
    {
        // The compiler answers __typename itself, knowing the concrete type.
        var typeName = new OutputField("__typename", Type("String!")) { Description = "The name of the object's type." };
        var schema = new OutputField("__schema", Type("__Schema!"))
        {
            Description = "The schema itself.",
            Resolver = new ContextFieldResolver<Schema>(c => c.Request.Schema),
        };
        var type = new OutputField("__type", Type("__Type"))
        {
            Description = "A type of the schema, by name; null when there is none.",
            Arguments = [new InputValue("name", Type("String!")) { Description = "The type's name." }],
            Resolver = new ContextFieldResolver<GraphQLType?>(c => c.Request.Schema.FindType(c.ArgumentValue<string>("name"))),
        };
        foreach (var field in (OutputField[])[typeName, schema, type])
        {
            field.Complete("meta-field", types);
        }

        return new Schema.MetaFields(typeName, schema, type);
    }

    private static TypeReference Type(string syntax) => TypeReference.Of(Parser.ParseType(syntax));
}

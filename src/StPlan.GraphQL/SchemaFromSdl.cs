using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL;

/// <summary>Schemas from the schema definition language (spec 3), for tests and tools.</summary>
public static class SchemaFromSdl
{
    extension(Schema)
    {
        /// <summary>Reads a schema. Its fields have no resolvers unless <paramref name="resolvers"/> gives them.</summary>
        /// <exception cref="GraphQLSyntaxException">The text is not SDL.</exception>
        /// <exception cref="SchemaException">A type is missing or defined twice.</exception>
        public static Schema FromSdl(string sdl, Func<string, string, FieldResolver>? resolvers = null) =>
            new SdlReader(Parser.Parse(sdl), resolvers).Read();
    }
}

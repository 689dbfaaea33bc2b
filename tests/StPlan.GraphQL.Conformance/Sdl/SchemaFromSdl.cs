using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Schemas from the schema definition language (spec 3), for tests and tools.</summary>
public static class SchemaFromSdl
{
    extension(Schema)
    {
        /// <summary>Reads a schema of our own. Its fields have no resolvers unless <paramref name="resolvers"/> gives them.</summary>
        /// <exception cref="GraphQLSyntaxException">The text is not SDL.</exception>
        /// <exception cref="SchemaException">The definitions contradict each other, or refer to what is not there.</exception>
        public static Schema FromSdl(string sdl, Func<string, string, FieldResolver>? resolvers = null)
        {
            var document = Parser.Parse(sdl);
            var errors = SdlValidator.Validate(document);
            return errors.IsEmpty
                ? new SdlReader(document, resolvers).Read()
                : throw new SchemaException(string.Join("\n", errors.Select(e => e.Message)));
        }

        /// <summary>Reads and validates a schema of anybody's (spec 3).</summary>
        /// <param name="errors">Everything that is wrong with it; empty when there is a schema.</param>
        public static bool TryFromSdl(
            string sdl,
            [NotNullWhen(true)] out Schema? schema,
            out ImmutableArray<GraphQLError> errors,
            Func<string, string, FieldResolver>? resolvers = null)
        {
            schema = null;
            if (!Parser.TryParse(Encoding.UTF8.GetBytes(sdl), ParserLimits.None, out var document, out var syntaxError))
            {
                errors = [syntaxError];
                return false;
            }

            errors = SdlValidator.Validate(document);
            if (!errors.IsEmpty)
            {
                return false;
            }

            var read = new SdlReader(document, resolvers).Read();
            errors = SchemaValidator.Validate(read);
            schema = errors.IsEmpty ? read : null;
            return errors.IsEmpty;
        }
    }
}

using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.TypeSystem;

/// <summary>The layout of a printed schema; tests/judges/sdl.test.mjs compares that of the real one with graphql-js.</summary>
public sealed class SchemaPrinterTests
{
    // Printed the same by graphql-js 16.15: printSchema(buildSchema(…)).
    private const string Laid = """"
        directive @plain(a: Int, b: [Int!] = [1]) on FIELD

        """A directive."""
        directive @tag(
          """What."""
          name: String!
          size: Int = 1

          """Why."""
          why: String
        ) repeatable on OBJECT | FIELD_DEFINITION

        """The root."""
        type Query implements Node {
          id: ID!
          plain(a: Int = 1, b: String): String

          """Described."""
          described(
            plain: Int

            """
            Two
            lines.
            """
            lines: In
            last: Int @deprecated(reason: "old")
          ): [Query!]! @deprecated

          """Next to it."""
          next: Kind
          last: Union
        }

        input In {
          """First."""
          a: Int = 1
          b: Int

          """Third."""
          c: Int
        }

        enum Kind {
          """First."""
          A
          B

          """Third."""
          C @deprecated(reason: "no more")
        }

        interface Node {
          """The id."""
          id: ID!
        }

        "A line, and its end.\n"
        union Union = Query
        """";

    [Fact]
    public void Described_members_are_set_apart() => SchemaPrinter.Print(Schema.FromSdl(Laid)).ShouldBe(Laid);

    [Fact]
    public void A_type_without_members_has_no_block() =>
        SchemaPrinter.Print(Schema.FromSdl("type Query { a: S } \"\" scalar S @specifiedBy(url: \"https://example.org\")"))
            .ShouldBe("type Query {\n  a: S\n}\n\n\"\"\"\"\"\"\nscalar S @specifiedBy(url: \"https://example.org\")");

    [Fact]
    public void A_schema_with_roots_of_its_own_names_prints_them() =>
        SchemaPrinter.Print(Schema.FromSdl("\"All.\" schema { query: Q } type Q { a: Int }"))
            .ShouldBe("\"\"\"All.\"\"\"\nschema {\n  query: Q\n}\n\ntype Q {\n  a: Int\n}");
}

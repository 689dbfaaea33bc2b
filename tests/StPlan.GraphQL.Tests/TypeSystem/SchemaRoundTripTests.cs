using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.TypeSystem;

public sealed class SchemaRoundTripTests
{
    private const string Sdl = """"
        """The schema"""
        schema @tag {
          query: Root
        }

        directive @tag(name: String = "x") repeatable on SCHEMA | OBJECT | FIELD_DEFINITION

        type Root implements A & B @tag @tag(name: "y") {
          """An id"""
          id(of: [Int!] = [1], in: In = { a: 1 }): ID! @tag
          name: String @deprecated(reason: "Gone")
          both: Both
        }

        interface A {
          id(of: [Int!] = [1], in: In = { a: 1 }): ID!
        }

        interface B implements A {
          id(of: [Int!] = [1], in: In = { a: 1 }): ID!
        }

        union Both = Root

        enum Color {
          RED
          GREEN @deprecated
        }

        input In {
          a: Int!
          color: Color = RED @deprecated
        }

        input One @oneOf {
          a: Int
          b: String
        }

        scalar Money @specifiedBy(url: "https://example.org")
        """";

    [Fact]
    public void What_is_printed_reads_back_as_the_same_schema()
    {
        var printed = SchemaPrinter.Print(Schema.FromSdl(Sdl));

        SchemaPrinter.Print(Schema.FromSdl(printed)).ShouldBe(printed);
        foreach (var line in Sdl.Split('\n').Select(l => l.Trim()))
        {
            printed.ShouldContain(line);
        }
    }

    [Fact]
    public void Extensions_are_printed_as_part_of_what_they_extend()
    {
        var printed = SchemaPrinter
            .Print(Schema.FromSdl("type Query { a: Int } extend type Query { b: Int } extend schema { mutation: M } type M { c: Int }"));

        printed.ShouldContain("type Query {\n  a: Int\n  b: Int\n}");
        printed.ShouldNotContain("extend");
    }

    [Fact]
    public void Without_a_schema_definition_the_roots_have_their_usual_names()
    {
        SchemaPrinter.Print(Schema.FromSdl("type Query { a: Int } type Mutation { b: Int }")).ShouldNotContain("schema");
    }
}

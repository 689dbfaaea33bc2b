using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.TypeSystem;

public sealed class SchemaValidationTests
{
    public static TheoryData<string, string> Cases => MarkdownCase.Names("TypeSystem");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_schema_has_the_errors_of_its_case(string file, string title)
    {
        var given = MarkdownCase.Find("TypeSystem", file, title);

        var isValid = Schema.TryFromSdl(given.Block("graphql"), out var schema, out var errors);

        errors.Select(e => $"{string.Join(", ", e.Locations.Select(l => $"{l.Line}:{l.Column}"))} – {e.Message}").ShouldBe(given.Items);
        isValid.ShouldBe(given.Items.Count == 0);
        (schema is not null).ShouldBe(isValid);
    }

    [Fact]
    public void Text_that_is_no_document_is_an_error_with_its_place()
    {
        Schema.TryFromSdl("type Query {", out _, out var errors).ShouldBeFalse();

        errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.Syntax);
    }

    [Fact]
    public void FromSdl_throws_everything_that_is_wrong_with_the_definitions()
    {
        var exception = Should.Throw<SchemaException>(() => Schema.FromSdl("type Query { a: Nope a: Int }"));

        exception.Message.ShouldContain("Field \"Query.a\" can only be defined once.");
        exception.Message.ShouldContain("Unknown type \"Nope\".");
    }
}

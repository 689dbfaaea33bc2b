using System.Text.Json.Nodes;

namespace StPlan.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    public static TheoryData<string, string> Cases => MarkdownCase.Names("Introspection");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_its_response(string file, string title)
    {
        var given = MarkdownCase.Find("Introspection", file, title);

        var response = JsonExecution.Run(given.Block("graphql schema"), given.Block("graphql"));

        JsonExecution.Summary(response).ShouldBe(JsonExecution.Indented(JsonNode.Parse(given.Block("json"))!));
    }
}

using System.Text.Json.Nodes;

namespace StPlan.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    public static TheoryData<string, string> Cases => MarkdownCase.Names("Execution");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_its_response(string file, string title)
    {
        var given = MarkdownCase.Find("Execution", file, title);

        var response = JsonExecution.Run(
            given.Block("graphql schema"), given.Block("graphql"), given.Blocks.GetValueOrDefault("json root", "{}"), given.Blocks
                .GetValueOrDefault("json variables"));

        JsonExecution.Summary(response).ShouldBe(JsonExecution.Indented(JsonNode.Parse(given.Block("json"))!));
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Mutations;

/// <summary>Input objects, unions and interfaces that are described in code, as mutations use them.</summary>
public sealed class MutationTests
{
    private static readonly Schema Schema = ReportSchema.Build();

    public static TheoryData<string, string> Cases => MarkdownCase.Names("Mutations");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_has_its_response(string file, string title)
    {
        var given = MarkdownCase.Find("Mutations", file, title);

        var response = await ExecuteAsync(given.Block("graphql"), given.Blocks.GetValueOrDefault("json variables"));

        JsonExecution.Summary(response).ShouldBe(JsonExecution.Indented(JsonNode.Parse(given.Block("json"))!));
    }

    // Two objects come back; four input objects go in.
    [Theory]
    [InlineData("""mutation { submitReport(input: { task: "a", outputs: [{ name: "x" }, { name: "y" }], source: { title: "t" } }) { report { task } } }""")]
    [InlineData(
        "mutation($i: SubmitReportInput!) { submitReport(input: $i) { report { task } } }",
        """{ "i": { "task": "a", "outputs": [{ "name": "x" }, { "name": "y" }], "source": { "title": "t" } } }""")]
    public async Task Input_objects_cost_the_same_as_literals_and_as_variables(string document, string? variables = null)
    {
        var response = await ExecuteAsync(document, variables, CostMode.Validate);

        response.ToJsonString().ShouldBe("""{"extensions":{"operationCost":{"fieldCost":6,"typeCost":3}}}""");
    }

    [Fact]
    public async Task A_response_that_is_too_large_says_that_something_was_done()
    {
        var response = await ExecuteAsync(
            """mutation { submitReport(input: { task: "a", outputs: { name: "x" } }) { report { outputs { name } } } }""",
                options: new ExecutorOptions { MaxResponseBytes = 20 });

        response["errors"]!.AsArray().Single()!["message"]!.GetValue<string>().ShouldEndWith("The mutations up to there have been done.");
        response.ContainsKey("data").ShouldBeFalse();
    }

    [Fact]
    public void The_schema_prints_and_reads_back()
    {
        var sdl = SchemaPrinter.Print(Schema);

        sdl.ShouldContain("""
            input OutputInput {
              name: String!
              count: Long = 1
            }
            """);
        sdl.ShouldContain("input WithdrawReportInput @oneOf {");
        sdl.ShouldContain("  remark: String @deprecated(reason: \"Use note.\")");
        sdl.ShouldContain("union SubmitReportError = TaskNotFoundError | StaleReportError");
        sdl.ShouldContain("submitReport(input: SubmitReportInput!): SubmitReportPayload!");
        SchemaPrinter.Print(Schema.FromSdl(sdl)).ShouldBe(sdl);
    }

    private static async Task<JsonObject> ExecuteAsync(
        string document, string? variables = null, CostMode cost = CostMode.Enforce, ExecutorOptions? options = null)
    {
        using var buffer = new ResponseBuffer(1024);
        var json = variables is null ? default : JsonDocument.Parse(variables).RootElement;
        await new GraphQLExecutor(Schema, options)
            .ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(document), null, json, cost), buffer, new object());
        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }
}

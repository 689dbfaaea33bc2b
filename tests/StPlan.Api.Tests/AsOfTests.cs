using StPlan.Api.PublicSchema;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.Tests;

/// <summary>A release answers for ever as it did, and nothing of a later one gets into what is asked of it.</summary>
public sealed class AsOfTests(TwoReleases server) : IClassFixture<TwoReleases>
{
    private const string Everything =
        """
        release { number } releases { totalCount nodes { number } } tasks { totalCount }
        task(code: "V.3") { code } taskGroup(number: "V") { tasks { code } } agency(code: "SKHCN") { leads { code } }
        search(text: "thuy trieu") { totalCount nodes { code node { id } } }
        statistics { tasks tasksByGroup { group { number tasks { code } } count } taskCounts(by: TIMEFRAME) { tasks rows { count } } }
        """;

    [Fact]
    public async Task Every_field_answers_from_the_release_that_was_asked()
    {
        var data = await server.QueryAsync(
            $"{{ {Everything} first: asOf(release: 1) {{ {Everything} }} second: asOf(release: 2) {{ {Everything} }} }}");

        var (first, second) = (data.GetProperty("first"), data.GetProperty("second"));
        data.GetRawText()
            .ShouldStartWith(second.GetRawText()[..^1], customMessage: "the present release is what the query itself answers from");
        Describe(first).ShouldBe((1, 1, 30, false, 2, 0, 30));
        Describe(second).ShouldBe((2, 2, 31, true, 3, 1, 31));
        first.GetProperty("agency").GetProperty("leads").GetArrayLength()
            .ShouldBe(second.GetProperty("agency").GetProperty("leads").GetArrayLength() - 1);

        static (int, int, int, bool, int, int, int) Describe(System.Text.Json.JsonElement at) => (
            at.GetProperty("release").GetProperty("number").GetInt32(),
            at.GetProperty("releases").GetProperty("totalCount").GetInt32(),
            at.GetProperty("tasks").GetProperty("totalCount").GetInt32(),
            at.GetProperty("task").ValueKind == System.Text.Json.JsonValueKind.Object,
            at.GetProperty("taskGroup").GetProperty("tasks").GetArrayLength(),
            at.GetProperty("search").GetProperty("totalCount").GetInt32(),
            at.GetProperty("statistics").GetProperty("taskCounts").GetProperty("tasks").GetInt32());
    }

    [Fact]
    public async Task A_node_is_that_of_the_release_it_is_asked_of()
    {
        var ids = await server.QueryAsync("{ task(code: \"V.3\") { id } taskGroup(number: \"V\") { id } release { id } plan { id } }");
        var (task, group, release, plan) = (Id("task"), Id("taskGroup"), Id("release"), Id("plan"));
        var query =
            $$"""
            node(id: "{{group}}") { ... on TaskGroup { tasks { code group { tasks { code } } } } }
            nodes(ids: ["{{task}}", "{{release}}", "{{plan}}"]) { id }
            plan(id: "{{plan}}") { taskGroups { tasks { code } } }
            """;

        var data = await server.QueryAsync($"{{ {query} asOf(release: 1) {{ {query} }} }}");

        data.GetProperty("node").GetRawText().ShouldContain("\"V.3\"");
        data.GetProperty("nodes")[0].Text("id").ShouldBe(task);
        var first = data.GetProperty("asOf");
        first.GetRawText().ShouldNotContain("\"V.3\"");
        first.GetProperty("node").GetProperty("tasks").GetArrayLength().ShouldBe(2);
        first.GetProperty("nodes")[0].ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "there was no such task");
        first.GetProperty("nodes")[1].ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "there was no such release");
        first.GetProperty("nodes")[2].Text("id").ShouldBe(plan);

        string Id(string name) => ids.GetProperty(name).Text("id");
    }

    [Fact]
    public async Task A_release_leads_to_its_data()
    {
        (await RawAsync("release { data { release { number } tasks { totalCount } } }"))
            .ShouldBe("""{"release":{"data":{"release":{"number":2},"tasks":{"totalCount":31}}}}""");
        (await RawAsync("releases(first: 2) { nodes { number data { release { number } tasks { totalCount } } } }")).ShouldBe(
            """{"releases":{"nodes":[{"number":1,"data":{"release":{"number":1},"tasks":{"totalCount":30}}},{"number":2,"data":{"release":{"number":2},"tasks":{"totalCount":31}}}]}}""");
        (await RawAsync("asOf(release: 1) { release { data { release { number data { tasks { totalCount } } } } } }"))
            .ShouldBe("""{"asOf":{"release":{"data":{"release":{"number":1,"data":{"tasks":{"totalCount":30}}}}}}}""");

        async Task<string> RawAsync(string query) => (await server.QueryAsync($"{{ {query} }}")).GetRawText();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task A_release_that_is_not_there_is_null(int release) =>
        (await server.QueryAsync($"{{ asOf(release: {release}) {{ plan {{ number }} }} }}")).GetRawText().ShouldBe("""{"asOf":null}""");

    [Theory]
    [InlineData("{ a: asOf(release: 1) { plan { id } } b: asOf(release: 1) { plan { id } } c: asOf(release: 1) { plan { id } } d: "
        + "asOf(release: 1) { plan { id } } e: asOf(release: 1) { plan { id } } }")]
    [InlineData("{ releases(first: 50) { nodes { data { release { number } } } } }")]
    [InlineData("{ release { data { release { data { release { data { release { data { release { data { plan { id } } } } } } } } } } } }")]
    public async Task More_releases_than_are_kept_are_too_costly(string query) =>
        (await server.PostAsync(query)).GetProperty("errors")[0].Text("message").ShouldContain("maximum allowed field cost");

    [Fact]
    public void A_release_has_the_fields_of_the_query_type_described_once()
    {
        var schema = PublicSchemaTypes.Build();
        var ofQuery = schema.QueryType!.Fields;
        var ofRelease = ((ObjectType)schema.FindType("PublishedData")!).Fields;

        ofRelease.Select(Describe).ShouldBe(ofQuery.Where(f => f.Name != "asOf").Select(Describe));

        static string Describe(OutputField field) =>
            $"{field.Name}({string.Join(", ", field.Arguments.Select(a => $"{a.Name}: {a.Type} {a.Description}"))}): {field.Type} "
                + $"{field.Description}";
    }
}

using System.Text.Json;
using StPlan.Api.Tests.Pages;

namespace StPlan.Api.Tests.Operations;

/// <summary>Each example operation in schema/operations does what it is there for.</summary>
public sealed class OperationsTests(ServerFixture server, DemonstrationSite demonstration)
{
    private const string Folder = "Operations";

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("schema", "operations"), "*.graphql").Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_eight() => Files.Count.ShouldBeGreaterThanOrEqualTo(8);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Runs_without_variables_and_answers_something(string file)
    {
        var document = Repository.Read("schema", "operations", file);
        document.ShouldContain($"query {Path.GetFileNameWithoutExtension(file)}", customMessage: "the file is named after its operation");
        document.ShouldStartWith("# For ", customMessage: "the first line says for whom it is");

        var data = await server.QueryAsync(document);

        foreach (var field in data.EnumerateObject())
        {
            field.Value.ValueKind.ShouldNotBe(JsonValueKind.Null, $"{file}: {field.Name}");
        }
    }

    /// <summary>A change of an answer shows in review. The reports are those of the command <c>demo</c>, the same at every run.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task Answers_what_it_answered(string file)
    {
        var answer = JsonDocument.Parse(
            await demonstration.GetAsync($"/graphql/persisted/{Path.GetFileNameWithoutExtension(file)}")).RootElement;

        answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
        answer.GetProperty("data").ShouldMatchSnapshot($"schema/operations/{file}", Folder);
    }

    [Fact]
    public void No_snapshot_is_left_over() =>
        AnswerSnapshot.NamesIn(Folder).ShouldBe(Files.Select(f => Path.GetFileNameWithoutExtension(f.Data)!), ignoreOrder: true);
}

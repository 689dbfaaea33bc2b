using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Each example operation in schema/operations does what it is there for.</summary>
public sealed class OperationsTests(ServerFixture server)
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("schema", "operations"), "*.graphql").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

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
}

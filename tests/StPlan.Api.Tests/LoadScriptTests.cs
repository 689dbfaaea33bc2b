using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StPlan.Api.PublicSchema;
using StPlan.GraphQL.Execution;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests;

/// <summary>Load is not measured here; that the script could measure it is.</summary>
public sealed partial class LoadScriptTests
{
    [Theory]
    [InlineData("AllTasks")]
    [InlineData("OneTask")]
    [InlineData("TaskPage")]
    public void Its_queries_are_valid(string name)
    {
        var document = Encoding.UTF8.GetBytes(Repository.Read($"tests/load/queries/{name}.graphql"));

        new GraphQLExecutor(PublicSchemaTypes.Build()).Prepare(new GraphQLRequest(document), out var errors)
            .ShouldNotBeNull(string.Join(' ', errors));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("downloads")]
    [InlineData("pages")]
    public async Task Bash_can_read_the_script(string script) => await ShouldBeReadableAsync("bash", "-n", $"tests/load/{script}");

    [Fact]
    [Needs(Tool.Node)]
    public async Task Node_can_read_what_measures()
    {
        foreach (var module in Directory.EnumerateFiles(Repository.PathOf("tests/load"), "*.mjs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal)))
        {
            await ShouldBeReadableAsync("node", "--check", module);
        }
    }

    [Fact]
    public void Peers_are_pinned_exactly() =>
        Dependency().Matches(Repository.Read("tests/load/peers/package.json")).Select(m => m.Groups[1].Value)
            .ShouldBe(["@apollo/server", "fastify", "graphql", "graphql-jit", "mercurius"]);

    private static async Task ShouldBeReadableAsync(string program, string check, string file)
    {
        using var process = new Process
        {
            StartInfo = new(program, [check, file])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardError = true
            }
        };
        process.Start();
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0, said);
    }

    [GeneratedRegex("""^    "([^"]+)": "\d+\.\d+\.\d+",?$""", RegexOptions.Multiline)]
    private static partial Regex Dependency();
}

using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StPlan.Api.PublicSchema;
using StPlan.GraphQL.Execution;

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

        new GraphQLExecutor(PublicSchemaTypes.Build()).Prepare(new GraphQLRequest(document), out var errors).ShouldNotBeNull(string.Join(' ', errors));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("downloads")]
    public async Task It_is_a_script_that_bash_can_read(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bash");
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-n"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        await bash.StandardInput.WriteAsync(Repository.Read($"tests/load/{script}"));
        bash.StandardInput.Close();
        var said = await bash.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        bash.ExitCode.ShouldBe(0, said);
    }

    [Fact]
    public void Peers_are_pinned_exactly() =>
        Dependency().Matches(Repository.Read("tests/load/peers/package.json")).Select(m => m.Groups[1].Value)
            .ShouldBe(["@apollo/server", "fastify", "graphql", "graphql-jit", "mercurius"]);

    [GeneratedRegex("""^    "([^"]+)": "\d+\.\d+\.\d+",?$""", RegexOptions.Multiline)]
    private static partial Regex Dependency();
}

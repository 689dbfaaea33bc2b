using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>The step of .ci/run that refuses a contract which breaks clients, run as the gate runs it (docs/contract.md).</summary>
public sealed partial class ContractGateTests : IDisposable
{
    private const string Contract = "schema/stplan.graphql";
    private const string Changelog = "CHANGELOG.md";

    private readonly DirectoryInfo _repository = Directory.CreateTempSubdirectory("stplan-contract-gate-");

    public ContractGateTests()
    {
        Directory.CreateDirectory(Path.Combine(_repository.FullName, "schema/released"));
        Write(Contract, Repository.Read("schema", "released", "stplan.graphql"));
        Write("schema/released/stplan.graphql", Repository.Read("schema", "released", "stplan.graphql"));
        Write(Changelog, "## [Unreleased]\n\n### Breaking\n\n## [1.0.0]\n");
    }

    [Fact]
    public async Task The_contract_as_it_is_passes()
    {
        Write(Contract, Repository.Read("schema", "stplan.graphql"));
        Write(Changelog, Repository.Read("CHANGELOG.md"));

        var (exitCode, output) = await RunGateAsync();

        exitCode.ShouldBe(0, output);
    }

    [Fact]
    public async Task A_breaking_change_is_refused_by_its_coordinate()
    {
        Change("  shortName: String\n", "  shortName: Int\n");

        var (exitCode, output) = await RunGateAsync();

        exitCode.ShouldBe(1);
        output.ShouldContain("Breaking: Agency.shortName was String and is Int.");
        output.ShouldContain("`Agency.shortName`");
    }

    [Fact]
    public async Task A_breaking_change_that_the_changelog_records_passes()
    {
        Change("  shortName: String\n", "  shortName: Int\n");
        Write(Changelog, "## [Unreleased]\n\n### Breaking\n\n- `Agency.shortName`: a number now.\n");

        var (exitCode, output) = await RunGateAsync();

        exitCode.ShouldBe(0, output);
        output.ShouldContain("Agency.shortName was String and is Int. (recorded)");
    }

    [Theory]
    [InlineData("## [Unreleased]\n### Breaking\n- `Agency.code`: another one.\n")]
    [InlineData("## [Unreleased]\n### Changed\n- `Agency.shortName`: not under Breaking.\n")]
    [InlineData("## [Unreleased]\n### Breaking\n- `Agency.shortName`:\n")]
    [InlineData("## [Unreleased]\n## [1.0.0]\n### Breaking\n- `Agency.shortName`: of a release before.\n")]
    public async Task What_is_recorded_elsewhere_or_without_a_reason_is_not_recorded(string changelog)
    {
        Change("  shortName: String\n", "  shortName: Int\n");
        Write(Changelog, changelog);

        (await RunGateAsync()).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Changes_that_break_nobody_pass()
    {
        Change("  shortName: String\n", "  shortName(long: Boolean): String!\n");

        var (exitCode, output) = await RunGateAsync();

        exitCode.ShouldBe(0);
        output.ShouldContain("Dangerous: Agency.shortName(long:) was not there and is now Boolean.");
        output.ShouldContain("Safe: Agency.shortName was String and is String!.");
    }

    [Theory]
    [InlineData("type Query {", "is no schema")]
    [InlineData("type Query { a: Missing }", "Missing")]
    public async Task A_file_that_is_no_schema_is_refused_in_a_sentence(string sdl, string expected)
    {
        Write(Contract, sdl);

        var (exitCode, output) = await RunGateAsync();

        exitCode.ShouldBe(1);
        output.ShouldContain(expected);
        output.ShouldNotContain("   at ");
    }

    public void Dispose() => _repository.Delete(recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_repository.FullName, file), text);

    private void Change(string before, string after)
    {
        var contract = Repository.Read("schema", "released", "stplan.graphql");
        contract.ShouldContain(before);
        Write(Contract, contract.Replace(before, after, StringComparison.Ordinal));
    }

    private async Task<(int ExitCode, string Output)> RunGateAsync()
    {
        var step = Step().Match(Repository.Read(".ci", "run").Replace("\\\n", " ", StringComparison.Ordinal));
        step.Success.ShouldBeTrue("the gate has no step named contract");
        var arguments = step.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo("dotnet", [typeof(Hosting.StPlanServer).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _repository.FullName,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await error);
    }

    [GeneratedRegex("""step "contract" dotnet \S+/StPlan\.Api\.dll (.+)""")]
    private static partial Regex Step();
}

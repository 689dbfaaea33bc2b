using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Tests;

/// <summary>docs/operating.md does what it says: its commands run, in their order, and what it names is there.</summary>
public sealed partial class OperatingTests : IAsyncLifetime
{
    private static readonly string Page = Repository.Read("docs/operating.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-operating-");
    private readonly Stewardship.StewardServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_command_runs()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "reports.csv"),
            "task,agency,year,status,completion,results\nIII.9,SKHCN,2025,IN_PROGRESS,40,Đã mua 02 máy đo.\n", Cancellation);
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "correction.csv"),
            "task,agency,year,status,completion,results,reason\nIII.9,SKHCN,2025,IN_PROGRESS,45,Đã mua 02 máy đo.,Cộng sót.\n",
            Cancellation);
        var commands = Block().Matches(Page).SelectMany(b => b.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        commands.Count.ShouldBeGreaterThan(15);

        var release = 1;
        foreach (var command in commands)
        {
            if (command.StartsWith("curl", StringComparison.Ordinal))
            {
                await WaitForAsync(release);
                using var response = await _server.Client.GetAsync(Url().Match(command).Groups[1].Value, Cancellation);
                response.IsSuccessStatusCode.ShouldBeTrue(command);
                (await response.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("\"errors\"", Case.Sensitive, command);
                continue;
            }

            var output = await RunAsync(command);
            if (command.StartsWith("stplan release publish", StringComparison.Ordinal)
                && !command.Contains("--dry-run", StringComparison.Ordinal))
            {
                output.Trim().ShouldBe((++release).ToString(System.Globalization.CultureInfo.InvariantCulture), command);
            }
        }

        release.ShouldBe(3, "a release and its correction");
        new FileInfo(Path.Combine(_folder.FullName, "before-release.db")).Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("docs/operating.md")]
    [InlineData("docs/paths.md")]
    public void Every_path_leads_somewhere(string file)
    {
        var patterns = _server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/').Split("/{")[0]).Where(p => p.Length > 1).ToList();
        var paths = PathInText().Matches(Repository.Read(file)).Select(m => m.Groups[1].Value)
            .Where(p => !p.StartsWith("/run/", StringComparison.Ordinal) && p is not ("/data" or "/tmp")).ToList();

        paths.ShouldNotBeEmpty();
        paths.ShouldAllBe(path => patterns.Any(pattern => path.StartsWith(pattern, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_metric_is_measured()
    {
        var published = new HashSet<string>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name is ServerInstruments.MeterName or GraphQLTelemetry.Name)
                {
                    lock (published)
                    {
                        published.Add(instrument.Name);
                    }
                }
            },
        };
        listener.Start();
        await _server.PublicAsync("{ __typename }");

        var named = Metric().Matches(Page).Select(m => m.Groups[1].Value).ToHashSet();

        named.ShouldBe(published, ignoreOrder: true);
    }

    private async Task<string> RunAsync(string command)
    {
        command.ShouldStartWith("stplan ");
        var arguments = Argument().Matches(command["stplan ".Length..]).Select(m => m.Value.Trim('"')).Select(InFolder);
        var (exitCode, output, error) = await Executable.RunAsync(
            [.. arguments, "--set", _server.Database, "--set", $"urls={_server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}"]);
        exitCode.ShouldBe(0, $"{command}\n{error}");
        return output;
    }

    // Files that commands read and write are the test's own.
    private string InFolder(string argument) =>
        argument.EndsWith(".csv", StringComparison.Ordinal) || argument.EndsWith(".db", StringComparison.Ordinal)
            || argument.StartsWith("release-", StringComparison.Ordinal)
            ? Path.Combine(_folder.FullName, argument)
            : argument;

    private async Task WaitForAsync(int release)
    {
        while ((await _server.PublicAsync("{ release { number } }")).GetProperty("release").GetProperty("number").GetInt32() < release)
        {
            await Task.Delay(50, Cancellation);
        }
    }

    [GeneratedRegex("```sh\\n([^`]*)```")]
    private static partial Regex Block();

    [GeneratedRegex("http://localhost:8080([^' ]*)")]
    private static partial Regex Url();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"`(?:POST |GET )?(/[a-z][^`\s]*)`")]
    private static partial Regex PathInText();

    [GeneratedRegex(@"`((?:stplan|graphql\.server)\.[a-z_]+\.?[a-z_.]*)`(?<!\.db`)")]
    private static partial Regex Metric();
}

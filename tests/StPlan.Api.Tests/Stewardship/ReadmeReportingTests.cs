using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>The section on reporting in docs/queries.md on a database of its own: each command answers what stands below it.</summary>
public sealed partial class ReadmeReportingTests : IAsyncLifetime
{
    private readonly StewardServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Every_command_gives_the_answer_below_it()
    {
        var section = Section().Match(Repository.Read("docs/queries.md")).Value;
        var key = "";
        var release = 1;
        foreach (Match block in Block().Matches(section))
        {
            var command = block.Groups["command"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Trim();
            var expected = block.Groups["answer"].Value;
            if (command.StartsWith("KEY=$(", StringComparison.Ordinal))
            {
                key = await RunAsync(command["KEY=$(".Length..^1]);
                key.ShouldStartWith("stp_");
            }
            else if (command.StartsWith("dotnet run", StringComparison.Ordinal))
            {
                var output = await RunAsync(command);
                output.ShouldBe(expected.Trim(), command);
                release = int.Parse(output, System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                await WaitForAsync(release);
                var actual = JsonNode.Parse(await SendAsync(command.Replace("$KEY", key, StringComparison.Ordinal)));
                JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue($"{command}\n{actual}");
            }
        }

        release.ShouldBe(2, "the section publishes");
    }

    private async Task<string> RunAsync(string command)
    {
        command.ShouldStartWith("dotnet run --project src/StPlan.Api -- ");
        var arguments = Argument().Matches(command["dotnet run --project src/StPlan.Api -- ".Length..]).Select(m => m.Value.Trim('"'));
        var (exitCode, output, error) = await Executable.RunAsync([.. arguments, "--set", _server.Database]);
        exitCode.ShouldBe(0, error);
        return output.Trim();
    }

    private async Task WaitForAsync(int release)
    {
        while ((await _server.PublicAsync("{ release { number } }")).GetProperty("release").GetProperty("number").GetInt32() < release)
        {
            await Task.Delay(50, Cancellation);
        }
    }

    private async Task<string> SendAsync(string curl)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url().Match(curl).Groups[1].Value)
        {
            Content = new StringContent(Body().Match(curl).Groups[1].Value, Encoding.UTF8, "application/json"),
        };
        if (Bearer().Match(curl) is { Success: true } bearer)
        {
            request.Headers.Authorization = new("Bearer", bearer.Groups[1].Value);
        }

        using var response = await _server.Client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    [GeneratedRegex("^## Report and publish$.*?(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("```sh\\n(?<command>[^`]*)```(\\n\\n```(json|text)\\n(?<answer>[^`]*)```)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex("http://localhost:8080([^ ]*)")]
    private static partial Regex Url();

    [GeneratedRegex("-d '([^']*)'")]
    private static partial Regex Body();

    [GeneratedRegex("Bearer ([^\"]+)\"")]
    private static partial Regex Bearer();
}

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>What the README shows is what happens: each curl is sent, and its answer is the one printed below it.</summary>
public sealed partial class ReadmeTests(ServerFixture server)
{
    // What writes has a server of its own: ReadmeReportingTests.
    private static readonly string Readme = string.Concat(Regex.Split(Repository.Read("README.md"), "(?=^## )", RegexOptions.Multiline)
        .Where(section => !section.StartsWith("## Report and publish", StringComparison.Ordinal)));

    [Fact]
    public async Task Every_curl_gives_the_answer_below_it()
    {
        var examples = Example().Matches(Readme);
        examples.Count.ShouldBe(Regex.Count(Readme, "^curl ", RegexOptions.Multiline), "a curl without its answer");
        foreach (Match example in examples)
        {
            var command = example.Groups["command"].Value.Replace("\\\n", " ", StringComparison.Ordinal);
            var expected = JsonNode.Parse(example.Groups["answer"].Value);

            var actual = JsonNode.Parse(await SendAsync(command));

            JsonNode.DeepEquals(actual, expected).ShouldBeTrue($"{command}\n{actual}");
        }
    }

    [Fact]
    public void Every_file_it_links_to_exists()
    {
        foreach (Match link in Link().Matches(Readme))
        {
            var path = Repository.PathOf(link.Groups[1].Value.Split('#')[0]);
            (File.Exists(path) || Directory.Exists(path)).ShouldBeTrue(link.Value);
        }
    }

    // The part of curl that the README uses: a URL in quotes or not, -H and -d.
    private async Task<string> SendAsync(string command)
    {
        var url = Url().Match(command).Value;
        url.ShouldStartWith("http://localhost:8080/");
        var relative = url["http://localhost:8080".Length..];
        var body = Body().Match(command);
        using var request = new HttpRequestMessage(body.Success ? HttpMethod.Post : HttpMethod.Get, relative);
        if (body.Success)
        {
            request.Content = new StringContent(body.Groups[1].Value, Encoding.UTF8, "application/json");
        }

        foreach (Match header in Header().Matches(command).Where(h => h.Groups[1].Value != "Content-Type"))
        {
            request.Headers.Add(header.Groups[1].Value, header.Groups[2].Value);
        }

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"```sh\n(?<command>curl [^`]*)```\n\n```json\n(?<answer>[^`]*)```", RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"http://localhost:8080[^\s']*")]
    private static partial Regex Url();

    [GeneratedRegex(@"-d '([^']*)'")]
    private static partial Regex Body();

    [GeneratedRegex(@"-H '([^:']+): ([^']+)'")]
    private static partial Regex Header();

    [GeneratedRegex(@"\]\((?!http|#)([^)]+)\)")]
    private static partial Regex Link();
}

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>Every <c>curl</c> in the README and in docs/queries.md gets the answer that is printed below it.</summary>
public sealed partial class ReadmeTests(ServerFixture server)
{
    // ReadmeReportingTests runs the section that writes, on a database of its own.
    private static string Page(string file) => string.Concat(Regex.Split(Repository.Read(file), "(?=^## )", RegexOptions.Multiline)
        .Where(section => !section.StartsWith("## Report and publish", StringComparison.Ordinal)));

    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("docs/queries.md", 13)]
    public async Task Every_curl_gives_the_answer_below_it(string file, int atLeast)
    {
        var page = Page(file);
        var examples = Example().Matches(page);
        examples.Count.ShouldBe(Regex.Count(page, "^curl ", RegexOptions.Multiline), "a curl without its answer");
        examples.Count.ShouldBeGreaterThanOrEqualTo(atLeast, "a query was lost");
        foreach (Match example in examples)
        {
            var command = example.Groups["command"].Value.Replace("\\\n", " ", StringComparison.Ordinal);
            var expected = JsonNode.Parse(example.Groups["answer"].Value);

            var actual = JsonNode.Parse(await SendAsync(command));

            JsonNode.DeepEquals(actual, expected).ShouldBeTrue($"{command}\n{actual}");
        }
    }

    /// <summary>Such a pair anywhere else would not be run by anybody.</summary>
    [Fact]
    public void No_other_page_has_a_curl_with_an_answer() =>
        MarkdownFiles.All.Where(file => file is not ("README.md" or "docs/queries.md") && Example().IsMatch(Repository.Read(file)))
            .ShouldBeEmpty();

    [Fact]
    public void The_readme_is_short() => Repository.Read("README.md").Split('\n').Length.ShouldBeLessThanOrEqualTo(201);

    // The part of curl that these pages use: a URL in quotes or not, -H and -d.
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
}

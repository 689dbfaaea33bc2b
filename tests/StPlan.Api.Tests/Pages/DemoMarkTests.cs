using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests.Pages;

/// <summary>Invented data say so to people, to search engines and to whoever cites them, and are nobody's.</summary>
public sealed partial class DemoMarkTests(DemonstrationSite site)
{
    [Theory]
    [InlineData("/", "số liệu giả định")]
    [InlineData("/tasks/III.9", "số liệu giả định")]
    [InlineData("/en/indicators/tfp-share", "invented figures")]
    public async Task Pages_say_so_in_their_descriptions_and_are_not_to_be_found(string path, string words)
    {
        var page = WebUtility.HtmlDecode(await site.GetAsync(path));

        Descriptions().Matches(page).Select(m => m.Groups[1].Value).ToList().ShouldSatisfyAllConditions(
            found => found.Count.ShouldBe(2),
            found => found.ShouldAllBe(d => d.StartsWith("DEMO: ", StringComparison.Ordinal) && d.Contains(words, StringComparison.Ordinal)));
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\"");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/groups.svg")]
    [InlineData("/opendata/tasks.csv")]
    [InlineData("/feeds/releases.atom")]
    [InlineData("/graphql?query=%7BisDemo%7D")]
    public async Task Every_answer_tells_search_engines_to_leave_it(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await site.SendAsync(request);

        response.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
    }

    [Fact]
    public async Task Robots_are_let_in_nowhere() =>
        (await site.GetAsync("/robots.txt")).ShouldEndWith("User-agent: *\nDisallow: /\n");

    [Fact]
    public async Task No_real_office_is_the_author()
    {
        var embed = JsonSerializer.Deserialize<JsonElement>(
            await site.GetAsync("/oembed?url=/embed/objectives&format=json"));
        embed.GetProperty("author_name").GetString()!.ShouldContain("số liệu giả định");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ taskReports(first: 1) { nodes { id: citation { key text csl } } } }" }),
        };
        using var response = await site.SendAsync(request);
        var citation = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken))
            .GetProperty("data").GetProperty("taskReports").GetProperty("nodes")[0].GetProperty("id");
        var bibTeX = await site.GetAsync($"/cite/{citation.GetProperty("key").GetString()}?format=bibtex");
        foreach (var said in new[] { citation.GetProperty("csl").GetString()!, bibTeX })
        {
            said.ShouldContain("DEMO: số liệu giả định");
            said.ShouldNotContain("Ủy ban nhân dân");
            said.ShouldNotContain("Sở ");
        }
    }

    [GeneratedRegex("<meta (?:name=\"description\"|property=\"og:description\") content=\"([^\"]*)\"")]
    private static partial Regex Descriptions();
}

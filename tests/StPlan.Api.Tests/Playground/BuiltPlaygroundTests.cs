using System.Net;
using System.Text.RegularExpressions;
using StPlan.Api.Playground;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests.Playground;

/// <summary>The playground as it was built with the server.</summary>
[Needs(Tool.Playground)]
public sealed partial class BuiltPlaygroundTests(ServerFixture server)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_gets_the_page_with_all_that_it_names_and_a_program_gets_JSON()
    {
        var page = await PageAsync();

        var files = Address().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            file.ShouldStartWith("./playground/assets/");
            using var response = await server.Client.GetAsync(file[1..], _cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, file);
        }

        using var json = await server.Client.GetAsync("/graphql?query=%7B__typename%7D", _cancellation);
        json.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        json.Headers.Vary.ShouldContain("Accept");
    }

    [Fact]
    public async Task The_page_has_no_script_of_its_own_that_its_policy_would_have_to_allow()
    {
        var page = await PageAsync();

        Script().Matches(page)
            .ShouldAllBe(script => script.Groups[1].Value.Contains("src=", StringComparison.Ordinal) && script.Groups[2].Value.Length == 0);
        page.ShouldNotContain(" style=");
        page.ShouldNotContain("http:");
        page.ShouldNotContain("https:");
    }

    [Fact]
    public void Every_script_and_stylesheet_is_compressed_twice()
    {
        var texts = PlaygroundFiles.Built.Assets.Keys.Select(PathOf)
            .Where(path => Path.GetExtension(path) is ".js" or ".css" && new FileInfo(path).Length > 1024).ToArray();

        texts.ShouldNotBeEmpty();
        texts.ShouldAllBe(path => File.Exists(path + ".br") && File.Exists(path + ".gz"));
    }

    [Fact]
    public void No_stylesheet_carries_a_font_that_the_policy_would_refuse()
    {
        var styles = PlaygroundFiles.Built.Assets.Keys.Select(PathOf).Where(path => Path.GetExtension(path) is ".css").ToArray();

        styles.ShouldNotBeEmpty();
        styles.ShouldAllBe(path => !File.ReadAllText(path).Contains("data:font", StringComparison.Ordinal));
    }

    private static string PathOf(string asset) => Path.Combine(AppContext.BaseDirectory, "playground", "assets", asset);

    private async Task<string> PageAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Add("Accept", "text/html,*/*;q=0.8");
        using var response = await server.Client.SendAsync(request, _cancellation);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        return await response.Content.ReadAsStringAsync(_cancellation);
    }

    [GeneratedRegex("(?:src|href)=\"(\\.[^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<script([^>]*)>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}

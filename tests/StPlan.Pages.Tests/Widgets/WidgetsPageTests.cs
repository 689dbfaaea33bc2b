using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Widgets;

public sealed class WidgetsPageTests
{
    private const string Home = "http://localhost:8080";

    [Theory]
    [InlineData("/widgets", "/embed/group-progress")]
    [InlineData("/en/widgets", "/en/embed/group-progress")]
    [InlineData("/en/widgets?lang=vi&widget=objectives", "/embed/objectives")]
    [InlineData("/widgets?widget=task%2FI.1&year=&release=&lang=vi&theme=light&size=normal&heading=1&border=1&accent=",
        "/embed/task/I.1?border=1&heading=1&size=normal&theme=light")]
    [InlineData("/widgets?widget=indicator%2Ftfp-share&year=2025&release=2&lang=en&theme=dark&accent=8ab8f0",
        "/en/embed/indicator/tfp-share?accent=8ab8f0&release=2&theme=dark&year=2025")]
    public async Task What_is_chosen_is_shown_and_is_in_all_three_snippets(string path, string widget)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var page = await site.GetAsync(path);
        var snippets = Regex.Matches(page, "<textarea id=\"([a-z]+)\"[^>]*>([^<]*)</textarea>")
            .ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));

        page.ShouldContain($"<iframe class=\"preview\" src=\"{WebUtility.HtmlEncode(widget)}\"");
        var frame = XElement.Parse(snippets["iframe"]);
        frame.Attribute("src")!.Value.ShouldBe(Home + widget);
        frame.Attribute("width")!.Value.ShouldBe("100%");
        snippets["oembed"].ShouldBe($"{Home}/oembed?url={Uri.EscapeDataString(Home + widget)}");
        (await site.GetAsync(snippets["oembed"][Home.Length..])).ShouldContain("\"rich\"");
        AddressOf(XElement.Parse($"<r>{snippets["element"].Replace("<script async", "<script", StringComparison.Ordinal)}</r>")
            .Element("stplan-widget")!).ShouldBe(widget);
        (await site.GetAsync(widget)).ShouldContain("<body class=\"embed");
    }

    [Fact]
    public async Task Every_widget_that_can_be_chosen_is_there()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/widgets");
        var choices = Regex.Match(page, "<select id=\"widget\".*?</select>", RegexOptions.Singleline).Value;
        var values = Regex.Matches(choices, "<option value=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        values.Count.ShouldBe(3 + 4 + 3);
        foreach (var value in values)
        {
            (await site.GetAsync("/embed/" + value)).ShouldContain("Nguồn:");
        }
    }

    [Fact]
    public async Task A_colour_that_cannot_be_read_is_named_beside_the_form_and_gives_no_snippet()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/widgets?accent=ffff00", 400);

        page.ShouldContain("độ tương phản 1,07:1");
        page.ShouldContain("value=\"ffff00\"");
        page.ShouldNotContain("stplan-widget");
    }

    [Theory]
    [InlineData("/widgets?widget=task%2FIX.9")]
    [InlineData("/widgets?widget=..%2Ftasks%2FI.1")]
    [InlineData("/widgets?lang=fr")]
    public async Task What_is_no_choice_is_refused(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync(path, 400)).ShouldContain("giá trị phải là");
    }

    [Fact]
    public async Task The_script_of_the_element_is_small_and_open_to_every_page()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/embed.js") { Headers = { { "Accept-Encoding", "gzip" } } };
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get,
            "/embed.js")
        { Headers = { { "Accept-Encoding", "gzip" }, { "If-None-Match", response.Headers.ETag!.ToString() } } };
        using var unchanged = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentLength!.Value.ShouldBeInRange(500, 3 * 1024);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=600");
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    // What the element makes of its attributes: the parameters sorted as ours are.
    private static string AddressOf(XElement element)
    {
        var attributes = element.Attributes().ToDictionary(a => a.Name.LocalName, a => a.Value);
        var code = attributes.TryGetValue("code", out var value) ? "/" + value : "";
        var query = attributes.Where(a => a.Key is not ("type" or "code" or "lang")).OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => $"{a.Key}={a.Value}").ToList();
        return $"{(attributes.GetValueOrDefault("lang") == "en" ? "/en" : "")}/embed/{attributes["type"]}{code}{(query.Count == 0 ? "" : "?" + string.Join('&', query))}";
    }
}

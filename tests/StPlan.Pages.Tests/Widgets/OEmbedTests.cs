using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Widgets;

public sealed class OEmbedTests
{
    private const string Home = "http://localhost:8080";

    [Theory]
    [InlineData("/tasks/I.1", "/embed/task/I.1")]
    [InlineData("/", "/embed/group-progress")]
    [InlineData("/en", "/en/embed/group-progress")]
    [InlineData("/groups?year=2025", "/embed/group-progress?year=2025")]
    [InlineData("/en/indicators", "/en/embed/objectives")]
    [InlineData("/indicators/pii-rank", "/embed/indicator/pii-rank")]
    [InlineData("/compliance", "/embed/compliance")]
    [InlineData("/en/tasks/I.1", "/en/embed/task/I.1")]
    [InlineData("/tasks/I.1?year=2025&release=2&unknown=1#top", "/embed/task/I.1?release=2&year=2025")]
    [InlineData("/tasks/I%2E1", "/embed/task/I.1")]
    [InlineData("/embed/compliance?theme=dark", "/embed/compliance?theme=dark")]
    [InlineData("/en/embed/indicator/tfp-share?accent=0b3d66&year=2025", "/en/embed/indicator/tfp-share?accent=0b3d66&year=2025")]
    public async Task A_page_or_a_widget_is_answered_by_a_frame_with_the_widget(string url, string widget)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        foreach (var asked in new[] { url, Home + url })
        {
            var answer = await JsonAsync(site, $"/oembed?url={Uri.EscapeDataString(asked)}");

            answer.GetProperty("type").GetString().ShouldBe("rich");
            answer.GetProperty("version").GetString().ShouldBe("1.0");
            answer.GetProperty("cache_age").GetInt32().ShouldBePositive();
            var frame = XElement.Parse(answer.GetProperty("html").GetString()!);
            frame.Name.LocalName.ShouldBe("iframe");
            frame.Attribute("src")!.Value.ShouldBe(Home + widget);
            frame.Attribute("title")!.Value.ShouldBe(answer.GetProperty("title").GetString());
            frame.Attribute("width")!.Value.ShouldBe("600");
            frame.Attribute("height")!.Value.ShouldBe(answer.GetProperty("height").GetRawText());
            (await site.GetAsync(frame.Attribute("src")!.Value[Home.Length..])).ShouldContain("<body class=\"embed");
        }
    }

    [Fact]
    public async Task Json_and_xml_say_the_same()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3, isDemo: true));

        var json = await JsonAsync(site, "/oembed?url=/embed/objectives&format=json");
        var xml = XDocument.Parse(await site.GetAsync("/oembed?url=/embed/objectives&format=xml")).Root!;

        xml.Name.LocalName.ShouldBe("oembed");
        xml.Elements().Select(e => (e.Name.LocalName, e.Value)).ShouldBe(json.EnumerateObject().Select(p => (p.Name, p.Value.ToString())));
        xml.Element("title")!.Value.ShouldBe("DEMO – Mục tiêu và chỉ tiêu");
        xml.Element("author_name")!.Value.ShouldBe("DEMO: số liệu giả định", "of invented data no real office is the author");
        xml.Element("provider_url")!.Value.ShouldBe(Home + "/");
    }

    [Theory]
    [InlineData("maxwidth=300&maxheight=200", 300, 200)]
    [InlineData("maxwidth=9999&maxheight=9999", 600, 400)]
    [InlineData("maxheight=1", 600, 1)]
    public async Task The_frame_is_no_larger_than_asked(string query, int width, int height)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var answer = await JsonAsync(site, "/oembed?url=/tasks/I.1&" + query);

        answer.GetProperty("width").GetInt32().ShouldBe(width);
        answer.GetProperty("height").GetInt32().ShouldBe(height);
        answer.GetProperty("html").GetString()!.ShouldContain($"width=\"{width}\" height=\"{height}\"");
    }

    [Theory]
    [InlineData("https://localhost:8080/tasks/I.1")]
    [InlineData("http://localhost:8081/tasks/I.1")]
    [InlineData("http://localhost:8080@example.org/tasks/I.1")]
    [InlineData("http://user@localhost:8080/tasks/I.1")]
    [InlineData("http://localhost:8080.example.org/tasks/I.1")]
    [InlineData("http://example.org/http://localhost:8080/tasks/I.1")]
    [InlineData("//example.org/tasks/I.1")]
    [InlineData("/\\example.org/tasks/I.1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("tasks/I.1")]
    [InlineData("/tasks/I.1/../../etc/passwd")]
    [InlineData("/tasks/IX.9")]
    [InlineData("/tasks/I.1?year=1999")]
    [InlineData("/tasks/I.1?release=4")]
    [InlineData("/embed/task/I.1?accent=ffff00")]
    [InlineData("/embed/task/I.1?theme=\"><script>alert(1)</script>")]
    [InlineData("/widgets")]
    [InlineData("/graphql")]
    [InlineData("/oembed?url=/tasks/I.1")]
    public async Task Of_what_is_not_ours_or_has_no_widget_there_is_no_answer(string url)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var problem = await site.GetAsync($"/oembed?url={Uri.EscapeDataString(url)}", 404);

        problem.ShouldNotContain("script");
        problem.ShouldContain(
            "No widget exists for this address. Use the address of a page with a widget, or of a widget, on this server.");
    }

    [Theory]
    [InlineData("", 400, "The request has 0 parameters")]
    [InlineData("?url=", 400, "Send one, the address of a page or a widget of this server.")]
    [InlineData("?url=/tasks/I.1&url=/tasks/I.2", 400, "The request has 2 parameters")]
    [InlineData("?url=/tasks/I.1&maxwidth=0", 400, "Use a whole number of pixels above 0.")]
    [InlineData("?url=/tasks/I.1&maxheight=-5", 400, "Use a whole number of pixels above 0.")]
    [InlineData("?url=/tasks/I.1&maxwidth=1e3", 400, "Use a whole number of pixels above 0.")]
    [InlineData("?url=/tasks/I.1&format=yaml", 501, "The format is yaml. Use json or xml.")]
    public async Task What_is_asked_wrongly_is_refused_with_what_to_send(string query, int status, string detail)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/oembed" + query, status)).ShouldContain(detail);
    }

    [Fact]
    public async Task Where_an_older_release_cannot_be_read_it_says_to_come_again()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3),
            release => throw new ReleaseUnavailableException(release, new TimeoutException()));
        using var oembed = await site.Client.GetAsync("/oembed?url=/tasks/I.1%3Frelease%3D2", TestContext.Current.CancellationToken);
        using var widget = await site.Client.GetAsync("/embed/task/I.1?release=2", TestContext.Current.CancellationToken);

        foreach (var response in new[] { oembed, widget })
        {
            ((int)response.StatusCode).ShouldBe(503);
            response.Headers.RetryAfter!.ToString().ShouldBe("30");
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("/tasks/I.1?year=2025")]
    [InlineData("/en/tasks/I.1")]
    public async Task The_links_by_which_a_page_is_discovered_are_answered(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = WebUtility.HtmlDecode(await site.GetAsync(path));

        var links = Regex.Matches(page, "type=\"(application/json|text/xml)\\+oembed\"[^>]* href=\"http://localhost:8080(/oembed[^\"]+)\"")
            .ToList();
        links.Select(l => l.Groups[1].Value).ShouldBe(["application/json", "text/xml"]);
        foreach (var link in links)
        {
            (await site.GetAsync(link.Groups[2].Value)).ShouldContain("/embed/task/I.1");
        }
    }

    private static async Task<JsonElement> JsonAsync(Site site, string path)
    {
        using var document = JsonDocument.Parse(await site.GetAsync(path));
        return document.RootElement.Clone();
    }
}

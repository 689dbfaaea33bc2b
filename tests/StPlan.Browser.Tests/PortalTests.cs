using System.Text.Json;
using Microsoft.Playwright;
using StPlan.Api.Tests;

namespace StPlan.Browser.Tests;

/// <summary>Widgets in a page of another origin: by script, by iframe, by oEmbed, with scripts stripped, and with the server
/// gone.</summary>
public sealed class PortalTests(BrowserFixture browser, DemoServer server)
{
    [Theory]
    [InlineData("index.html", 3, 1280)]
    [InlineData("index.html", 3, 390)]
    [InlineData("strict.html", 1, 1280)]
    public async Task A_portal_shows_widgets_by_script_as_high_as_they_are(string page, int count, int width)
    {
        await using var portal = await Portal.StartAsync(server.Address);
        await using var visit = await Visit.StartAsync(browser, [server.Address, portal.Address], width);
        await visit.OpenAsync($"{portal.Address}/{page}");

        var widgets = visit.Page.Locator("stplan-widget");
        (await widgets.CountAsync()).ShouldBe(count);
        for (var i = 0; i < count; i++)
        {
            await IsShownAsync(widgets.Nth(i));
        }

        (await visit.AxeAsync()).ShouldBeEmpty();
        visit.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_frame_alone_is_enough_and_elements_keep_their_fallback()
    {
        await using var portal = await Portal.StartAsync(server.Address);
        await using var visit = await Visit.StartAsync(browser, [server.Address, portal.Address], javaScript: false);
        await visit.OpenAsync($"{portal.Address}/index.html");

        await visit.Page.Locator("#frame").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(visit.Page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("Objective a");
        await Assertions.Expect(visit.Page.Locator("#groups .fallback")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_oembed_answers_is_put_into_a_page_as_it_is()
    {
        using var client = new HttpClient();
        var pages = new[] { "/groups", "/tasks/III.9", "/en/indicators/tfp-share" };
        var snippets = await Task.WhenAll(pages.Select(async page => JsonDocument.Parse(await client.GetStringAsync(
            $"{server.Address}/oembed?url={Uri.EscapeDataString(server.Address + page)}",
            TestContext.Current.CancellationToken)).RootElement.GetProperty("html").GetString()));
        await using var portal = await Portal.StartAsync(server.Address, string.Concat(snippets));
        await using var visit = await Visit.StartAsync(browser, [server.Address, portal.Address]);

        await visit.OpenAsync($"{portal.Address}/written.html");

        (await visit.Page.Locator("iframe").CountAsync()).ShouldBe(pages.Length);
        for (var i = 0; i < pages.Length; i++)
        {
            await visit.Page.Locator("iframe").Nth(i).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(visit.Page.Locator("iframe").Nth(i).ContentFrame.Locator("main")).ToContainTextAsync("DEMO");
        }

        visit.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_the_server_gone_elements_keep_their_fallback()
    {
        // The script came from a cache, or before the server went away.
        var script = await new HttpClient().GetStringAsync(server.Address + "/embed.js", TestContext.Current.CancellationToken);
        var gone = $"http://127.0.0.1:{FreePort.Find()}";
        await using var portal = await Portal.StartAsync(gone);
        await using var visit = await Visit.StartAsync(browser, [portal.Address, gone]);
        await visit.Page.RouteAsync(gone + "/embed.js",
            route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = script }));

        await visit.OpenAsync($"{portal.Address}/index.html");
        await visit.Page.Locator("#task").ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForTimeoutAsync(1_000);

        foreach (var id in new[] { "groups", "indicator", "task" })
        {
            await Assertions.Expect(visit.Page.Locator($"#{id} .fallback")).ToBeVisibleAsync();
        }
    }

    // The fallback goes when the widget has said how high it is, and then nothing of it is cut off.
    private static async Task IsShownAsync(ILocator widget)
    {
        await widget.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(widget.Locator(".fallback")).Not.ToBeVisibleAsync();
        var height = (await widget.BoundingBoxAsync())!.Height;
        height.ShouldBeGreaterThan(100);
        var shown = widget.Locator("iframe").ContentFrame.Locator("html");
        (await shown.EvaluateAsync<double>("html => html.scrollHeight")).ShouldBeLessThanOrEqualTo(Math.Ceiling(height));
    }
}

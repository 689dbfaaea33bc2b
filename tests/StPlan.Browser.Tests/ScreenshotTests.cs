using StPlan.Api.Tests;

namespace StPlan.Browser.Tests;

/// <summary>The pictures of docs/images, made by the run with STPLAN_SCREENSHOTS=docs/images; without it only that they can be
/// made.</summary>
public sealed class ScreenshotTests(BrowserFixture browser, DemoServer server)
{
    [Theory]
    [InlineData("overview", "/", 1280)]
    [InlineData("overview-phone", "/", 390)]
    [InlineData("task", "/tasks/III.9", 1280)]
    [InlineData("indicator", "/en/indicators/tfp-share", 1280)]
    [InlineData("compliance", "/compliance", 1280)]
    [InlineData("widgets", "/widgets", 1280)]
    public async Task Page(string name, string path, int width)
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address], width);
        await visit.OpenAsync(server.Address + path);

        await TakeAsync(visit, name);
    }

    [Theory]
    [InlineData("portal", 1280)]
    [InlineData("portal-phone", 390)]
    public async Task Portal(string name, int width)
    {
        await using var portal = await Tests.Portal.StartAsync(server.Address);
        await using var visit = await Visit.StartAsync(browser, [server.Address, portal.Address], width);
        await visit.OpenAsync($"{portal.Address}/index.html");
        foreach (var id in new[] { "#groups", "#indicator", "#task" })
        {
            await visit.Page.Locator(id).ScrollIntoViewIfNeededAsync();
            await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator($"{id} .fallback")).Not.ToBeVisibleAsync();
        }

        await TakeAsync(visit, name, isWhole: true);
    }

    [Fact]
    public async Task Playground()
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address]);
        await visit.OpenAsync(server.Address + "/graphql");
        await visit.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator(".graphiql-response .view-lines")).ToContainTextAsync("\"data\"");

        await TakeAsync(visit, "playground");
    }

    private static async Task TakeAsync(Visit visit, string name, bool isWhole = false)
    {
        if (isWhole)
        {
            // As high as the page: Chromium does not paint frames of other origins that are out of sight.
            var height = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            await visit.Page.SetViewportSizeAsync(visit.Page.ViewportSize!.Width, height);
            await visit.Page.WaitForTimeoutAsync(500);
        }

        var picture = await visit.Page.ScreenshotAsync();
        picture.Length.ShouldBeGreaterThan(10_000);
        if (Environment.GetEnvironmentVariable("STPLAN_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var target = Path.Combine(Repository.PathOf(), folder);
            Directory.CreateDirectory(target);
            await File.WriteAllBytesAsync(Path.Combine(target, name + ".png"), picture, TestContext.Current.CancellationToken);
        }
    }
}

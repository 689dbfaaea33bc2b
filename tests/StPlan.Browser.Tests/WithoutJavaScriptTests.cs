namespace StPlan.Browser.Tests;

/// <summary>Nothing that a page shows needs JavaScript: with it and without it reads the same.</summary>
public sealed class WithoutJavaScriptTests(BrowserFixture browser, DemoServer server)
{
    [Fact]
    public async Task Pages_and_widgets_read_the_same_without_scripts()
    {
        await using var with = await Visit.StartAsync(browser, [server.Address]);
        await using var without = await Visit.StartAsync(browser, [server.Address], javaScript: false);
        var pages = (await Addresses.PagesAsync(server)).DistinctBy(
            path => string.Join('/', path.Split('/').Take(path.StartsWith("/en", StringComparison.Ordinal) ? 3 : 2)));

        foreach (var path in (string[])[.. pages, .. Addresses.Widgets(server)])
        {
            await with.OpenAsync(server.Address + path);
            await without.OpenAsync(server.Address + path);

            (await without.Page.Locator("body").InnerTextAsync()).ShouldBe(await with.Page.Locator("body").InnerTextAsync(), path);
        }
    }

    [Fact]
    public async Task A_search_and_a_filter_work_without_scripts()
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address], javaScript: false);
        await visit.OpenAsync(server.Address + "/");

        await visit.Page.Locator("header input[type=search]").FillAsync("sinh học");
        await visit.Page.Locator("header form button").ClickAsync();
        await visit.Page.WaitForURLAsync("**/search?q=*");

        (await visit.Page.Locator("main a[href^='/tasks/']").CountAsync()).ShouldBeGreaterThan(0);
    }
}

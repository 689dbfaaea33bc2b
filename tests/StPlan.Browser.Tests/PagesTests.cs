namespace StPlan.Browser.Tests;

/// <summary>Every page, in a real browser: with the plan alone and with invented reports, at a desk and on a phone.</summary>
public sealed class PagesTests(BrowserFixture browser, PlanServer plan, DemoServer demo)
{
    // Issue 7: no page over 60 KB compressed, with all that it loads.
    private const int MaxBytes = 60 * 1024;

    [Theory]
    [InlineData("plan", 1280)]
    [InlineData("plan", 390)]
    [InlineData("demo", 1280)]
    [InlineData("demo", 390)]
    public async Task A_page_is_sound_accessible_light_and_as_wide_as_its_window(string name, int width)
    {
        Server server = name == "demo" ? demo : plan;
        _ = browser.Browser;
        var pages = await Addresses.PagesAsync(server);
        pages.Count.ShouldBeGreaterThan(100);

        await CheckAsync(server, width, [.. pages, .. Variants(server), .. Addresses.Widgets(server), .. Addresses.Charts(server)]);
    }

    /// <summary>What a sitemap does not list: other years, older releases, searches, and what says why there is no page.</summary>
    private static IEnumerable<string> Variants(Server server)
    {
        var last = server.Data.Plan.ReportingPeriods[^1].Year;
        var task = server.Data.Tasks[0].Code;
        foreach (var path in new[]
        {
            "/?release=1", $"/?year={last}", $"/tasks/{task}?release=1", $"/groups?year={last}", $"/compliance?year={last}", "/search?q=công+nghệ", "/search?q=%22", "/search",
            $"/tasks/{task}?year=1999", "/nothing", "/widgets?type=task",
        })
        {
            yield return path;
            yield return "/en" + (path[1] == '?' ? path[1..] : path);
        }
    }

    private async Task CheckAsync(Server server, int width, IReadOnlyList<string> paths)
    {
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 2), TestContext.Current.CancellationToken, async (part, _) =>
        {
            await using var visit = await Visit.StartAsync(browser, [server.Address], width);
            for (var i = part; i < paths.Count; i += 2)
            {
                foreach (var problem in await LookAsync(visit, server, paths[i]))
                {
                    problems.Add($"{paths[i]}: {problem}");
                }
            }

            foreach (var problem in visit.Problems)
            {
                problems.Add(problem);
            }
        });

        problems.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static async Task<List<string>> LookAsync(Visit visit, Server server, string path)
    {
        var problems = new List<string>();
        var status = await visit.OpenAsync(server.Address + path);
        var expected = path.EndsWith("/nothing", StringComparison.Ordinal) ? 404 : path.EndsWith("year=1999", StringComparison.Ordinal) ? 400 : 200;
        if (status != expected)
        {
            problems.Add($"status {status}");
        }

        if (await visit.OverflowAsync() is > 0 and var pixels && !path.EndsWith(".svg", StringComparison.Ordinal))
        {
            problems.Add($"{pixels} pixels wider than the window");
        }

        if (await visit.WeightAsync() is > MaxBytes and var bytes)
        {
            problems.Add($"{bytes} bytes");
        }

        problems.AddRange(await visit.AxeAsync());
        return problems;
    }
}

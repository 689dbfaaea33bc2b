namespace StPlan.Browser.Tests;

/// <summary>
/// Every page, widget and chart, in a real browser: with the plan alone and with invented reports, at a desk and, with the window made
/// narrow, on a phone. axe looks at all of them once; with the other data and the other width at those that differ in kind.
/// </summary>
public sealed class PagesTests(BrowserFixture browser, PlanServer plan, DemoServer demo)
{
    // Issue 7: no page over 60 KB compressed, with all that it loads.
    private const int MaxBytes = 60 * 1024;

    private const int Phone = 390;
    private const int Desk = 1280;

    [Theory]
    [InlineData("plan")]
    [InlineData("demo")]
    public async Task A_page_is_sound_accessible_light_and_as_wide_as_its_window(string name)
    {
        Server server = name == "demo" ? demo : plan;
        _ = browser.Browser;
        var pages = await Addresses.PagesAsync(server);
        pages.Count.ShouldBeGreaterThan(100);

        string[] all = [.. pages, .. Variants(server), .. Addresses.Widgets(server), .. Addresses.Charts(server)];
        var kinds = all.DistinctBy(KindOf).ToHashSet(StringComparer.Ordinal);

        await CheckAsync(server, all, name == "demo" ? [.. all] : kinds, kinds);
    }

    /// <summary>What a sitemap does not list: other years, older releases, searches, and what says why there is no page.</summary>
    private static IEnumerable<string> Variants(Server server)
    {
        var last = server.Data.Plan.ReportingPeriods[^1].Year;
        var task = server.Data.Tasks[0].Code;
        foreach (var path in new[]
        {
            "/?release=1", $"/?year={last}", $"/tasks/{task}?release=1", $"/groups?year={last}", $"/compliance?year={last}",
            "/search?q=công+nghệ", "/search?q=%22", "/search",
            $"/tasks/{task}?year=1999", "/nothing", "/widgets?type=task",
        })
        {
            yield return path;
            yield return "/en" + (path[1] == '?' ? path[1..] : path);
        }
    }

    /// <summary>"/tasks/" for all tasks: what one component shows, whatever it shows.</summary>
    private static string KindOf(string path)
    {
        var bare = path.Split('?')[0];
        return path.Contains('?', StringComparison.Ordinal) || bare.StartsWith("/embed", StringComparison.Ordinal) ? path
            : bare[..(bare.LastIndexOf('/') + 1)] is "/" or "/en/" ? bare : bare[..(bare.LastIndexOf('/') + 1)];
    }

    private async Task CheckAsync(Server server, IReadOnlyList<string> paths, HashSet<string> judgedAtDesk, HashSet<string> judgedOnPhone)
    {
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 2), TestContext.Current.CancellationToken, async (part, _) =>
        {
            await using var visit = await Visit.StartAsync(browser, [server.Address], Desk);
            for (var i = part; i < paths.Count; i += 2)
            {
                var path = paths[i];
                await visit.ResizeAsync(Desk);
                List<string> found = [.. await OpenAsync(visit, server, path), .. await LookAsync(visit, path, judgedAtDesk)];
                await visit.ResizeAsync(Phone);
                found.AddRange((await LookAsync(visit, path, judgedOnPhone)).Select(p => $"on a phone: {p}"));
                found.ForEach(problem => problems.Add($"{path}: {problem}"));
            }

            // That a page which is not there is not there, Chromium says in its console, too.
            foreach (var problem in visit.Problems.Where(
                p => !p.Contains("/nothing", StringComparison.Ordinal) && !p.Contains("year=1999", StringComparison.Ordinal)))
            {
                problems.Add(problem);
            }
        });

        problems.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static async Task<List<string>> OpenAsync(Visit visit, Server server, string path)
    {
        var problems = new List<string>();
        var status = await visit.OpenAsync(server.Address + path);
        var expected = path.EndsWith("/nothing", StringComparison.Ordinal) ? 404
            : path.EndsWith("year=1999", StringComparison.Ordinal) ? 400 : 200;
        if (status != expected)
        {
            problems.Add($"status {status}");
        }

        if (await visit.WeightAsync() is > MaxBytes and var bytes)
        {
            problems.Add($"{bytes} bytes");
        }

        return problems;
    }

    private static async Task<List<string>> LookAsync(Visit visit, string path, HashSet<string> judged)
    {
        var problems = new List<string>();
        if (await visit.OverflowAsync() is > 0 and var pixels && !path.EndsWith(".svg", StringComparison.Ordinal))
        {
            problems.Add($"{pixels} pixels wider than the window");
        }

        if (judged.Contains(path))
        {
            problems.AddRange(await visit.AxeAsync());
        }

        return problems;
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace StPlan.Browser.Tests;

/// <summary>A page in a window of its own, and what went wrong while it was there: errors of the console, requests to other hosts,
/// bytes.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _problems = [];
    private readonly List<IRequest> _requests = [];
    private readonly string _axe;

    private Visit(IPage page, string axe) => (Page, _axe) = (page, axe);

    public IPage Page { get; }

    /// <summary>What went wrong since the visit began.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <param name="fixture">The browser.</param>
    /// <param name="hosts">Addresses that may be asked; every other one is a problem, and is not asked.</param>
    /// <param name="width">Of the window, in CSS pixels: 1280 for a desk, 390 for a phone.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    public static async Task<Visit> StartAsync(BrowserFixture fixture, string[] hosts, int width = 1280, bool javaScript = true)
    {
        var context = await fixture.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = HeightOf(width) },
            JavaScriptEnabled = javaScript,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        var visit = new Visit(await context.NewPageAsync(), fixture.Axe);
        visit.Watch(hosts);
        await context.RouteAsync(url => !IsOurs(url, hosts), route =>
        {
            visit._problems.Add($"asks another host: {route.Request.Url}");
            return route.AbortAsync();
        });
        return visit;
    }

    /// <summary>Makes the window as wide as said, with the page that is open in it.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, HeightOf(width));

    /// <summary>Opens an address and gives the status.</summary>
    public async Task<int> OpenAsync(string address)
    {
        _requests.Clear();
        var response = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return response?.Status ?? 0;
    }

    /// <summary>Bytes that came over the wire for the page that is open, with everything in it.</summary>
    public async Task<int> WeightAsync()
    {
        var sizes = await Task.WhenAll(
            _requests.ToArray()
                .Select(async request => await request.ResponseAsync() is null ? 0 : (await request.SizesAsync()).ResponseBodySize));
        return sizes.Sum();
    }

    /// <summary>
    /// What axe finds against WCAG 2.2 AA and its own good practice, a line each. Widgets in frames are looked at as pages of their own:
    /// axe speaks to frames by messages, which those of another origin complain of in the console.
    /// </summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        await Page.EvaluateAsync(_axe);
        var found = await Page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], iframes: false }))
              .violations.map(v => `${v.id}: ${v.help} – ${v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160)).join(' | ')}`)
            """);
        return [.. found.EnumerateArray().Select(violation => violation.GetString()!)];
    }

    /// <summary>By how many pixels the page is wider than its window; what is too wide has to scroll within itself.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static int HeightOf(int width) => width < 600 ? 844 : 900;

    private void Watch(string[] hosts)
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _problems.Add($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        Page.PageError += (_, error) => _problems.Add($"script error: {error}");
        Page.RequestFailed += (_, request) =>
        {
            if (IsOurs(request.Url, hosts))
            {
                _problems.Add($"failed: {request.Url} {request.Failure}");
            }
        };
        Page.RequestFinished += (_, request) => _requests.Add(request);
    }

    private static bool IsOurs(string url, string[] hosts) =>
        hosts.Any(host => url.StartsWith(host + "/", StringComparison.Ordinal)) || url.StartsWith("data:", StringComparison.Ordinal)
            || url.StartsWith("blob:", StringComparison.Ordinal);
}

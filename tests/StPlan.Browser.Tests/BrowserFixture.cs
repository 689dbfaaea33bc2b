using Microsoft.Playwright;
using StPlan.Api.Tests;

[assembly: AssemblyFixture(typeof(StPlan.Browser.Tests.BrowserFixture))]

namespace StPlan.Browser.Tests;

/// <summary>
/// Debian's Chromium, driven by Playwright. Where there is none, tests say so and are skipped; with STPLAN_BROWSER_TESTS=required, as in the gate, they fail.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly bool IsRequired = Environment.GetEnvironmentVariable("STPLAN_BROWSER_TESTS") == "required";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    /// <summary>The accessibility checker (https://github.com/dequelabs/axe-core), as npm has put it.</summary>
    public string Axe { get; private set; } = "";

    /// <summary>The browser; skips the test that asks where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_missing is not null && !IsRequired, _missing ?? "");
            return _browser ?? throw new InvalidOperationException(_missing);
        }
    }

    public async ValueTask InitializeAsync()
    {
        var chromium = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        var axe = Repository.PathOf("tests", "judges", "node_modules", "axe-core", "axe.min.js");
        if (chromium is null || !File.Exists(axe))
        {
            _missing = $"NOT RUN: {(chromium is null ? "there is no chromium on the PATH (apt-get install chromium)" : "axe-core is not installed (npm ci --prefix tests/judges)")}.";
            return;
        }

        Axe = await File.ReadAllTextAsync(axe);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-quic"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

using Microsoft.Playwright;
using StPlan.Tests.Tools;

[assembly: AssemblyFixture(typeof(StPlan.Browser.Tests.BrowserFixture))]
[assembly: Needs(Tool.Chromium)]
[assembly: Needs(Tool.AxeCore)]

namespace StPlan.Browser.Tests;

/// <summary>Debian's Chromium, driven by Playwright.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The accessibility checker (https://github.com/dequelabs/axe-core), as npm has put it.</summary>
    public string Axe { get; private set; } = "";

    /// <summary>Whether there is all that the tests of this project need; where there is not, they are left out.</summary>
    public static bool IsThere => TestTool.Of(Tool.Chromium).IsThere && TestTool.Of(Tool.AxeCore).IsThere;

    public IBrowser Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        if (!IsThere)
        {
            return;
        }

        Axe = await File.ReadAllTextAsync(TestTool.Of(Tool.AxeCore).Place);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = TestTool.Of(Tool.Chromium).Place,
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

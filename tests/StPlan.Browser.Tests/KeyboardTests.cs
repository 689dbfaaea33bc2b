using Microsoft.Playwright;

namespace StPlan.Browser.Tests;

/// <summary>The keyboard alone is enough.</summary>
public sealed class KeyboardTests(BrowserFixture browser, DemoServer server)
{
    [Fact]
    public async Task The_first_key_offers_to_skip_to_the_content()
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address]);
        await visit.OpenAsync(server.Address + "/groups");

        await visit.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(visit.Page)).ShouldBe("Đến nội dung chính");
        (await visit.Page.Locator(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThanOrEqualTo(0);

        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("content");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tasks")]
    [InlineData("/compliance")]
    [InlineData("/widgets")]
    public async Task Tab_comes_to_everything_that_can_be_used_shows_where_it_is_and_is_caught_nowhere(string path)
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address]);
        await visit.OpenAsync(server.Address + path);
        var usable = await visit.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility()).length
            """);

        // An iframe takes the focus inside it, which counts as one stop or more.
        var seen = new HashSet<string>();
        for (var i = 0; i < usable * 2 + 50; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var (place, isVisible) = await PlaceAsync(visit.Page);
            if (place == "")
            {
                break;
            }

            isVisible.ShouldBeTrue($"{path}: the focus is on {place}, and nothing shows it");
            seen.Add(place);
        }

        seen.Count.ShouldBeGreaterThanOrEqualTo(usable);
    }

    [Fact]
    public async Task A_search_is_typed_and_sent_and_a_result_opened()
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address]);
        await visit.OpenAsync(server.Address + "/");
        await visit.Page.Locator("header input[type=search]").FocusAsync();

        await visit.Page.Keyboard.TypeAsync("cong nghe sinh hoc");
        await visit.Page.RunAndWaitForNavigationAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        visit.Page.Url.ShouldContain("/search?q=cong+nghe+sinh+hoc");

        await visit.Page.Locator("main a[href^='/tasks/']").First.FocusAsync();
        await visit.Page.RunAndWaitForNavigationAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        visit.Page.Url.ShouldContain("/tasks/");
        visit.Problems.ShouldBeEmpty();
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");

    // "" when the focus has left the page for the browser's own bar.
    private static async Task<(string Place, bool IsVisible)> PlaceAsync(IPage page)
    {
        var place = await page.EvaluateAsync<string[]>(
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return ['', ''];
              const all = [...document.querySelectorAll('*')];
              const s = getComputedStyle(e);
              const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
              return [`${all.indexOf(e)} ${e.tagName} ${e.textContent.trim().slice(0, 40)}`, outlined || e.tagName === 'IFRAME' ? 'yes' : 'no'];
            }
            """);
        return (place[0], place[1] == "yes");
    }
}

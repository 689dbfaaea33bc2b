using Microsoft.Playwright;

namespace StPlan.Browser.Tests;

/// <summary>The playground, as somebody uses it who sees the schema for the first time.</summary>
public sealed class PlaygroundTests(BrowserFixture browser, DemoServer server)
{
    // GraphiQL's own, each with the reason why it stays: docs/playground.md.
    private static readonly string[] OfGraphiQL = ["nested-interactive", "label-content-name-mismatch"];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task It_runs_a_query_and_asks_nobody_else(int width)
    {
        await using var visit = await OpenAsync(width);

        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-response .view-lines")).ToContainTextAsync("\"data\"");
        await Assertions.Expect(visit.Page.Locator(".stplan-notice")).ToContainTextAsync("DEMO");
        (await visit.AxeAsync()).Where(v => !OfGraphiQL.Any(rule => v.StartsWith(rule, StringComparison.Ordinal))).ShouldBeEmpty();
        visit.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_completes_a_field()
    {
        await using var visit = await OpenAsync(path: "#query=" + Uri.EscapeDataString("{\n  plan {\n    number\n  }\n}"));
        await visit.Page.Locator(".graphiql-query-editor .view-line").Nth(2).ClickAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.Keyboard.TypeAsync("issu", new() { Delay = 50 });

        await Assertions.Expect(visit.Page.Locator(".suggest-widget.visible .monaco-list-row").First).ToContainTextAsync("issue");
        visit.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_opens_the_documentation_in_either_language()
    {
        await using var visit = await OpenAsync();
        await visit.Page.Locator("[aria-label='Show Documentation Explorer']").ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer a:has-text('Query')").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".graphiql-doc-explorer-title")).ToHaveTextAsync("Query");
        await Assertions.Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Các chỉ tiêu");

        await visit.Page.Locator("button[lang=en]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("The indicators");
        visit.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_of_a_page_leads_to_its_query_which_gives_that_figure()
    {
        await using var visit = await Visit.StartAsync(browser, [server.Address]);
        await visit.OpenAsync($"{server.Address}/tasks/III.9");
        await visit.Page.Locator(".sources a[href*='/graphql#query=']").First.ClickAsync();
        await visit.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();

        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".graphiql-response .view-lines")).ToContainTextAsync("III.9");
        visit.Problems.ShouldBeEmpty();
    }

    private async Task<Visit> OpenAsync(int width = 1280, string path = "")
    {
        var visit = await Visit.StartAsync(browser, [server.Address], width);
        await visit.OpenAsync(server.Address + "/graphql" + path);
        await visit.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
        return visit;
    }
}

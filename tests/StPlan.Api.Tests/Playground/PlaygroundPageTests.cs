using System.Net;

namespace StPlan.Api.Tests.Playground;

/// <summary>Who is answered with the page at <c>/graphql</c>, and with which headers; all others get GraphQL, as ever.</summary>
public sealed class PlaygroundPageTests
{
    private const string Chrome =
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
    private const string Firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData(Chrome)]
    [InlineData(Firefox)]
    [InlineData("text/html")]
    [InlineData("TEXT/HTML, */*")]
    [InlineData("text/html, application/json;q=0.9")]
    [InlineData("text/html;q=0.5, */*;q=0.1")]
    public async Task Who_prefers_HTML_gets_the_page(string accept)
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/graphql", accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        (await ReadAsync(response)).ShouldBe("<!doctype html>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("text/*, */*")]
    [InlineData("application/json")]
    [InlineData("application/json, text/html")]
    [InlineData("text/html, application/json")]
    [InlineData("application/graphql-response+json, text/html;q=0.9")]
    [InlineData("text/event-stream, text/html")]
    [InlineData("text/html;q=0, */*")]
    [InlineData("text/html;q=0.5, application/json;q=0.6")]
    [InlineData("text/html;q=0.5, */*")]
    [InlineData("no media type")]
    public async Task Who_likes_JSON_as_much_gets_GraphQL(string accept)
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/graphql", accept);

        (await ReadAsync(response)).ShouldBe("GraphQL");
    }

    [Theory]
    [InlineData("/graphql?query=%7Bplan%7Bnumber%7D%7D")]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?lang=en&extensions=%7B%7D")]
    public async Task A_link_that_asks_for_something_is_answered_with_that_also_to_a_browser(string link)
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync(link, Chrome);

        (await ReadAsync(response)).ShouldBe("GraphQL");
    }

    [Fact]
    public async Task A_post_is_GraphQL_whatever_it_accepts()
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/graphql", Chrome, method: HttpMethod.Post);

        (await ReadAsync(response)).ShouldBe("GraphQL");
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere_and_evaluate_nothing()
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/graphql?lang=en", Chrome);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        policy.ShouldBe([
            "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'",
        ]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task The_page_is_asked_for_anew_each_time_and_sent_when_it_has_changed()
    {
        await using var server = await PlaygroundServer.StartAsync();
        using var first = await server.GetAsync("/graphql", Chrome);
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        first.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);

        using var second = await server.GetAsync("/graphql", Chrome, ifNoneMatch: first.Headers.ETag!.ToString());

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_the_page()
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/graphql", Chrome, method: HttpMethod.Head);

        response.Content.Headers.ContentLength.ShouldBe("<!doctype html>".Length);
        (await ReadAsync(response)).ShouldBe("");
    }

    [Fact]
    public async Task Its_files_are_found_from_the_path_without_a_slash_below_whatever_base()
    {
        await using var server = await PlaygroundServer.StartAsync(pathBase: "/ke-hoach");

        using var response = await server.GetAsync("/ke-hoach/graphql/?lang=en", Chrome);

        response.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        response.Headers.Location!.OriginalString.ShouldBe("/ke-hoach/graphql?lang=en");
        (await ReadAsync(await server.GetAsync("/ke-hoach/graphql", Chrome))).ShouldBe("<!doctype html>");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_it_a_page_says_how_to_get_it(bool isDemo)
    {
        await using var server = await PlaygroundServer.StartAsync(isBuilt: false, isDemo);

        using var response = await server.GetAsync("/graphql", Chrome);

        response.Headers.Vary.ShouldContain("Accept");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        var page = await ReadAsync(response);
        page.ShouldContain("Node.js từ phiên bản 20.19");
        page.ShouldContain("<a href=\"/graphql?sdl\">");
        (await ReadAsync(await server.GetAsync("/en/graphql", Chrome))).ShouldContain("Node.js 20.19 or later");
        page.Contains("DEMO", StringComparison.Ordinal).ShouldBe(isDemo);
        (await ReadAsync(await server.GetAsync("/graphql", "*/*"))).ShouldBe("GraphQL");
    }

    private static Task<string> ReadAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}

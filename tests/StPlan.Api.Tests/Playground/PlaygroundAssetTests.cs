using System.Net;

namespace StPlan.Api.Tests.Playground;

/// <summary>What the page loads: compressed as the client reads it, kept for ever, and nothing beside it.</summary>
public sealed class PlaygroundAssetTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br", "brotli")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip", "gzip")]
    [InlineData("", null, "export {};")]
    [InlineData("identity", null, "export {};")]
    public async Task A_text_is_sent_as_the_build_has_compressed_it(string acceptEncoding, string? coding, string body)
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/playground/assets/index-Abc123.js", acceptEncoding: acceptEncoding);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(body);
        response.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(coding);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
    }

    [Fact]
    public async Task What_is_compressed_in_itself_is_sent_as_it_is()
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/playground/assets/font-Abc123.woff2", acceptEncoding: "br, gzip");

        response.Content.Headers.ContentType!.ToString().ShouldBe("font/woff2");
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_asset_is_kept_for_ever_and_carries_the_policy_that_a_worker_has_of_it()
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync("/playground/assets/index-Abc123.js");

        response.Headers.GetValues("Cache-Control").ShouldBe(["public, max-age=31536000, immutable"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self';");
    }

    [Fact]
    public async Task Each_coding_has_a_tag_of_its_own()
    {
        await using var server = await PlaygroundServer.StartAsync();
        using var plain = await server.GetAsync("/playground/assets/index-Abc123.js");
        using var brotli = await server.GetAsync("/playground/assets/index-Abc123.js", acceptEncoding: "br");
        plain.Headers.ETag.ShouldNotBe(brotli.Headers.ETag);

        using var again = await server.GetAsync("/playground/assets/index-Abc123.js", acceptEncoding: "br",
            ifNoneMatch: brotli.Headers.ETag!.ToString());

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/playground/assets/..%2Fsecret.txt")]
    [InlineData("/playground/assets/..%5Csecret.txt")]
    [InlineData("/playground/assets/%2E%2E/secret.txt")]
    [InlineData("/playground/assets/%2Fetc%2Fpasswd")]
    [InlineData("/playground/secret.txt")]
    [InlineData("/playground/assets/")]
    [InlineData("/playground/assets/index-Abc123.js.br")]
    [InlineData("/playground/assets/index-old.js")]
    [InlineData("/playground/index.html")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var server = await PlaygroundServer.StartAsync();

        using var response = await server.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.CacheControl?.NoStore.ShouldBe(true);
    }
}

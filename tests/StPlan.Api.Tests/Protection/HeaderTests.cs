using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace StPlan.Api.Tests.Protection;

/// <summary>What every answer tells browsers, at every endpoint that there is and where there is none, whether it went well or
/// not.</summary>
public sealed class HeaderTests(ServerFixture server)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "OPTIONS"];

    [Fact]
    public async Task Every_answer_of_every_endpoint_has_them()
    {
        var paths = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + Fill(e.RoutePattern.RawText!)).Distinct().ToList();
        paths.Count.ShouldBeGreaterThan(10);
        foreach (var path in paths.Append("/opendata/stplan.xlsx").Append("/opendata/nothing").Append("/no/such/page")
            .Append("/graphql?query=%7B__typename%7D"))
        {
            foreach (var method in Methods)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead,
                    TestContext.Current.CancellationToken);

                var said = $"{method} {path} {(int)response.StatusCode}\n{response}";
                ((int)response.StatusCode).ShouldBeLessThan(500, said);
                One(response, "X-Content-Type-Options").ShouldBe("nosniff", said);
                One(response, "Referrer-Policy").ShouldNotBeNullOrEmpty(said);
                (One(response, "Permissions-Policy") ?? "").ShouldContain("camera=()", Case.Sensitive, said);
                One(response, "Cross-Origin-Resource-Policy")
                    .ShouldBe(path.StartsWith("/steward", StringComparison.Ordinal) ? "same-origin" : "cross-origin", said);
                One(response, "Cross-Origin-Opener-Policy")
                    .ShouldBe(response.Content.Headers.ContentType?.MediaType == "text/html" ? "same-origin" : null, said);
                One(response, "Server").ShouldBeNull(said);
                One(response, "Strict-Transport-Security").ShouldBeNull("plain http must not promise what it has not");
            }
        }
    }

    [Fact]
    public async Task A_trusted_proxy_says_that_it_was_https_and_nobody_else()
    {
        await using var behind = await OwnServer.StartAsync(("RateLimiting:TrustedProxies", "127.0.0.1"));
        using var secure = await behind.GetAsync("/graphql?sdl", ("X-Forwarded-Proto", "https"),
            ("X-Forwarded-Host", "du-lieu.travinh.gov.vn"));
        One(secure, "Strict-Transport-Security").ShouldBe("max-age=31536000");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl") { Headers = { { "X-Forwarded-Proto", "https" } } };
        using var open = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        One(open, "Strict-Transport-Security").ShouldBeNull();
    }

    [Fact]
    public async Task A_header_that_is_too_long_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.Add("X-Long", new string('a', 40_000));
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }

    private static string? One(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    // Parameters get a value that most of them take.
    private static string Fill(string pattern) =>
        string.Join('/',
            pattern.TrimStart('/').Split('/')
                .Select(part =>
                    part.StartsWith('{') ? "1"
                        : part.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)));
}

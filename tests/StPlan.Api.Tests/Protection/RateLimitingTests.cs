using System.Net;
using System.Text.Json;
using StPlan.Api.Hosting;

namespace StPlan.Api.Tests.Protection;

/// <summary>Who asks too often is told to wait; addresses that a trusted proxy names are told apart.</summary>
public sealed class RateLimitingTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-rate-");

    [Fact]
    public async Task Beyond_the_burst_the_answer_is_429_and_other_clients_do_not_notice()
    {
        await using var server = await StPlanServer.StartAsync(
            Settings(("Burst", "3"), ("RequestsPerSecond", "1"), ("TrustedProxies", "127.0.0.1")), CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await AskAsync(client, "203.0.113.7");
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                response.Headers.RetryAfter!.ToString().ShouldBe("1");
                response.Headers.CacheControl!.NoStore.ShouldBeTrue();
                response.Content.Headers.ContentType!.MediaType.ShouldBe("application/graphql-response+json");
                var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].Text("message").ShouldContain("RequestsPerSecond");
            }
        }

        statuses.Take(3).ShouldAllBe(s => s == HttpStatusCode.OK);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        using var other = await AskAsync(client, "203.0.113.8");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_gets_more_by_naming_addresses_himself()
    {
        await using var server = await StPlanServer.StartAsync(Settings(("Burst", "3"), ("RequestsPerSecond", "1")),
            CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++)
        {
            using var response = await AskAsync(client, $"203.0.113.{i}");
            statuses.Add(response.StatusCode);
        }

        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_page_of_another_origin_can_read_why_it_was_refused()
    {
        await using var server = await StPlanServer.StartAsync(Settings(("Burst", "1"), ("RequestsPerSecond", "1")),
            CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");

        HttpResponseMessage refused;
        do
        {
            refused = await AskAsync(client, "203.0.113.7");
        }
        while (refused.StatusCode != HttpStatusCode.TooManyRequests);

        refused.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        refused.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("Retry-After");
        refused.Dispose();
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        await using var server = await StPlanServer.StartAsync(Settings(("Burst", "1"), ("RequestsPerSecond", "1"), ("Enabled", "false")),
            CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        for (var i = 0; i < 5; i++)
        {
            using var response = await AskAsync(client, "203.0.113.7");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return default;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Dictionary<string, string?> Settings(params (string Name, string Value)[] settings)
    {
        var all = settings.ToDictionary(s => $"RateLimiting:{s.Name}", s => (string?)s.Value);
        all["urls"] = "http://127.0.0.1:0";
        all["ConnectionStrings:StPlan"] = $"Data Source={Path.Combine(_folder.FullName, "stplan.db")};Pooling=False";
        return all;
    }
}

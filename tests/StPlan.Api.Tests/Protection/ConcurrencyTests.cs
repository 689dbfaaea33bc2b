using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Protection;
using StPlan.Api.Tests.Replicas;

namespace StPlan.Api.Tests.Protection;

/// <summary>More than a server can have in work is refused at once, in words; a client that is slow takes the places of nobody
/// else.</summary>
public sealed class ConcurrencyTests
{
    private static readonly (string, string) Behind = ("RateLimiting:TrustedProxies", "127.0.0.1");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Beyond_the_places_and_the_queue_the_answer_is_503_and_places_are_given_back()
    {
        await using var server = await OwnServer.StartAsync(Behind, ("Concurrency:MaxRequests", "2"), ("Concurrency:MaxQueued", "1"));
        await using var first = await SlowPost.HoldAsync(server.Address, "203.0.113.1");
        await using var second = await SlowPost.HoldAsync(server.Address, "203.0.113.2");
        await using var queued = await SlowPost.BeginAsync(server.Address, "203.0.113.3");
        var places = server.Services.GetRequiredService<Concurrency>();
        await Eventually.IsAsync(() => Task.FromResult(places.Waiting == 1), "the third request waits");

        using var refused = await AskAsync(server);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.ToString().ShouldBe("1");
        refused.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("\"code\":\"LIMIT_EXCEEDED\"");

        // Nobody is lost: who waits is answered when a place is free.
        (await first.EndAsync()).ShouldStartWith("HTTP/1.1 200");
        (await queued.EndAsync()).ShouldStartWith("HTTP/1.1 200");
        (await second.EndAsync()).ShouldStartWith("HTTP/1.1 200");
        await Eventually.IsAsync(
            async () =>
            {
                using var after = await AskAsync(server);
                return after.StatusCode == HttpStatusCode.OK;
            },
            "places are free again");
    }

    [Fact]
    public async Task One_client_has_its_share_and_others_do_not_notice()
    {
        await using var server = await OwnServer.StartAsync(Behind, ("Concurrency:MaxRequestsPerClient", "1"));
        await using var slow = await SlowPost.HoldAsync(server.Address, "203.0.113.9");

        using var same = await AskAsync(server, "203.0.113.9");
        same.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await same.Content.ReadAsStringAsync(Cancellation)).ShouldContain("MaxRequestsPerClient");
        using var other = await AskAsync(server, "203.0.113.10");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await slow.EndAsync()).ShouldStartWith("HTTP/1.1 200");
    }

    [Fact]
    public async Task A_subscription_takes_nobodys_place()
    {
        await using var server = await OwnServer.StartAsync(("Concurrency:MaxRequests", "1"), ("Concurrency:MaxQueued", "0"));
        await using var listener = await Stewardship.ReleaseListener.SubscribeAsync(server.Client);

        using var response = await AskAsync(server);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_is_refused_as_a_file()
    {
        await using var server = await OwnServer.StartAsync(Behind, ("Concurrency:MaxRequestsPerClient", "1"));
        await using var slow = await SlowPost.HoldAsync(server.Address, "203.0.113.9");

        using var refused = await server.GetAsync("/opendata/tasks.csv", ("X-Forwarded-For", "203.0.113.9"));

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await slow.EndAsync()).ShouldStartWith("HTTP/1.1 200");
    }

    private static Task<HttpResponseMessage> AskAsync(OwnServer server, string client = "203.0.113.99") =>
        server.GetAsync("/graphql?query=%7B__typename%7D", ("X-Forwarded-For", client));
}

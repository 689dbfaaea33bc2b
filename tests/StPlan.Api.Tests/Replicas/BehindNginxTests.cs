using System.Net;
using System.Net.Http.Json;
using StPlan.Api.Tests.Stewardship;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests.Replicas;

/// <summary>deploy/nginx.conf as nginx understands it: what it keeps, what it passes on, and that readers notice neither a server that
/// leaves nor one that is killed.</summary>
[Needs(Tool.Nginx)]
public sealed class BehindNginxTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_keeps_what_may_be_kept_and_passes_on_all_else()
    {
        await using var database = new SharedDatabase();
        await using var nginx = await Nginx.StartAsync(await database.StartAsync("RateLimiting:TrustedProxies=127.0.0.1"));

        using var first = await nginx.Client.GetAsync(Answers.Figures, Cancellation);
        using var second = await nginx.Client.GetAsync(Answers.Figures, Cancellation);
        (Cache(first), Cache(second)).ShouldBe(("MISS", "HIT"));
        second.Headers.ETag.ShouldNotBeNull().ShouldBe(first.Headers.ETag);
        second.Headers.GetValues("StPlan-Release").ShouldBe(["1"]);
        (await second.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await first.Content.ReadAsStringAsync(Cancellation));
        using var known = await nginx.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, Answers.Figures) { Headers = { IfNoneMatch = { first.Headers.ETag! } } }, Cancellation);
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        foreach (var _ in new[] { 1, 2 })
        {
            using var posted = await nginx.Client.PostAsJsonAsync("/graphql", new { query = "{ plan { number } }" }, Cancellation);
            (posted.StatusCode, Cache(posted)).ShouldBe((HttpStatusCode.OK, null));
            using var refused = await nginx.Client.PostAsJsonAsync("/steward/graphql", new { query = "{ __typename }" }, Cancellation);
            (refused.StatusCode, Cache(refused)).ShouldBe((HttpStatusCode.Unauthorized, null));
            using var wrong = await nginx.Client.GetAsync("/graphql?query=%7Bnope%7D", Cancellation);
            Cache(wrong).ShouldBe("MISS", "errors are not kept");
            using var health = await nginx.Client.GetAsync("/health/ready", Cancellation);
            health.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_link_may_carry_a_long_query()
    {
        await using var database = new SharedDatabase();
        await using var nginx = await Nginx.StartAsync(await database.StartAsync());

        using var response = await nginx.Client.GetAsync(
            "/graphql?query=" + Uri.EscapeDataString($"{{ plan {{ number }} }} # {new string('a', 15_000)}"), Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Events_come_through_when_they_happen()
    {
        await using var database = new SharedDatabase();
        await using var nginx = await Nginx.StartAsync(await database.StartAsync());
        await using var listener = await ReleaseListener.SubscribeAsync(nginx.Client);

        await database.PublishAsync(40);

        (await listener.NextAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Readers_notice_neither_a_server_that_leaves_nor_one_that_is_killed()
    {
        await using var database = new SharedDatabase();
        var (leaving, dying, staying) = (await database.StartAsync(), await database.StartAsync(), await database.StartAsync());
        await using var nginx = await Nginx.StartAsync(leaving, dying, staying);
        var readers = Enumerable.Range(0, 4).Select(_ => Reader.Start(nginx.Address, Answers.Figures + "&unkept=@", "/search?q=@"))
            .ToList();
        await Task.WhenAll(readers.Select(r => r.AnswerAsync(10)));

        await leaving.SignalAsync("TERM");
        (await leaving.WaitForExitAsync()).ShouldBe(0);
        await Task.WhenAll(readers.Select(r => r.AnswerAsync(20)));
        await dying.KillAsync();
        await Task.WhenAll(readers.Select(r => r.AnswerAsync(20)));

        foreach (var reader in readers)
        {
            await reader.StopAsync();
            reader.Bodies[Answers.Figures + "&unkept=@"].Count.ShouldBe(1);
            await reader.DisposeAsync();
        }
    }

    private static string? Cache(HttpResponseMessage response) =>
        response.Headers.TryGetValues("X-Cache", out var said) ? said.Single() : null;
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Keys;
using StPlan.Data.Writing;

namespace StPlan.Api.Tests.Protection;

/// <summary>A key has a quota, and who tries keys that are none is not listened to for a while.</summary>
public sealed class StewardLimitsTests
{
    private const string Wrong = "stp_0123456789abcdef_fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    [Fact]
    public async Task A_key_has_a_quota_and_other_keys_do_not_notice()
    {
        await using var server = await OwnServer.StartAsync(("Stewards:RequestsPerMinute", "3"));
        var (busy, other) = (await KeyAsync(server, "busy"), await KeyAsync(server, "other"));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await AskAsync(server, busy);
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                response.Headers.RetryAfter!.ToString().ShouldBe("20");
                (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
                    "Stewards__RequestsPerMinute");
            }
        }

        statuses.Take(3).ShouldAllBe(s => s == HttpStatusCode.OK);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        using var response2 = await AskAsync(server, other);
        response2.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_guesses_keys_is_not_listened_to_and_others_are()
    {
        await using var server = await OwnServer.StartAsync(("Stewards:FailedKeysPerMinute", "3"),
            ("RateLimiting:TrustedProxies", "127.0.0.1"));
        var key = await KeyAsync(server, "right");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await AskAsync(server, Wrong, "203.0.113.7");
            statuses.Add(response.StatusCode);

            // Longer than buckets are without a drop: a part of a permit is none.
            await Task.Delay(150, TestContext.Current.CancellationToken);
        }

        statuses.Take(3).ShouldAllBe(s => s == HttpStatusCode.Unauthorized);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);

        // Also the right one: else guessing would go on.
        using var hit = await AskAsync(server, key, "203.0.113.7");
        hit.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        using var elsewhere = await AskAsync(server, key, "203.0.113.8");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var open = await server.GetAsync("/graphql?query=%7B__typename%7D", ("X-Forwarded-For", "203.0.113.7"));
        open.StatusCode.ShouldBe(HttpStatusCode.OK, "the public side is for everybody");
    }

    [Fact]
    public async Task To_show_no_key_is_no_guess()
    {
        await using var server = await OwnServer.StartAsync(("Stewards:FailedKeysPerMinute", "1"));
        for (var i = 0; i < 4; i++)
        {
            using var response = await server.GetAsync("/steward/graphql?sdl");
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task<string> KeyAsync(OwnServer server, string name) =>
        (await server.Services.GetRequiredService<ApiKeys>().CreateAsync(
        Actor.Operator, name, KeyRole.Publisher, null, TestContext.Current.CancellationToken)).Written.Single().Key;

    private static Task<HttpResponseMessage> AskAsync(OwnServer server, string key, string client = "203.0.113.1") =>
        server.GetAsync("/steward/graphql?query=%7Bme%7Brole%7D%7D", ("Authorization", $"Bearer {key}"), ("X-Forwarded-For", client));
}

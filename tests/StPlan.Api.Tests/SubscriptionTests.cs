using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Api.Publishing;

namespace StPlan.Api.Tests;

/// <summary><c>releasePublished</c> over Server-Sent Events, as a browser reads them.</summary>
public sealed class SubscriptionTests(ServerFixture server)
{
    private const string Query =
        "subscription { releasePublished { number title isDemo data { release { number } tasks { totalCount } } } }";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_nothing_is_published_the_stream_is_silent_but_for_comments()
    {
        using var response = await SubscribeAsync(server.Client);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_cancellation));

        (await reader.ReadLineAsync(_cancellation)).ShouldBe(":");
        (await reader.ReadLineAsync(_cancellation)).ShouldBe("");
        var more = reader.ReadLineAsync(_cancellation).AsTask();
        (await Task.WhenAny(more, Task.Delay(300, _cancellation))).ShouldNotBe(more);
    }

    [Fact]
    public async Task Each_release_is_an_event_that_leads_to_its_data()
    {
        using var response = await SubscribeAsync(server.Client);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_cancellation));
        await reader.ReadLineAsync(_cancellation); // the comment that says that we are listened to
        var feed = server.Services.GetRequiredService<ReleaseFeed>();

        feed.Announce(ReportedPlan.At(2));
        feed.Announce(ReportedPlan.At(3, isDemo: true));

        (await NextAsync(reader)).ShouldBe(
            """{"data":{"releasePublished":{"number":2,"title":"Đợt 2","isDemo":false,"data":{"release":{"number":2},"tasks":{"totalCount":3}}}}}""");
        (await NextAsync(reader)).ShouldBe(
            """{"data":{"releasePublished":{"number":3,"title":"Đợt 3","isDemo":true,"data":{"release":{"number":3},"tasks":{"totalCount":3}}}}}""");
    }

    [Fact]
    public async Task A_client_that_takes_no_stream_is_told_so()
    {
        using var response = await server.Client.GetAsync("/graphql?query=" + Uri.EscapeDataString(Query), _cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await response.Content.ReadAsStringAsync(_cancellation)).ShouldContain("text/event-stream");
    }

    [Fact]
    public async Task More_subscriptions_than_are_allowed_are_refused_with_the_name_of_the_limit()
    {
        var folder = Directory.CreateTempSubdirectory("stplan-subscriptions-");
        await using (var small = await StPlanServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["Limits:MaxSubscriptions"] = "0",
                ["ConnectionStrings:StPlan"] = $"Data Source={Path.Combine(folder.FullName, "stplan.db")};Pooling=False",
            },
            _cancellation))
        {
            using var client = new HttpClient { BaseAddress = new Uri(small.Urls.Single()) };
            using var response = await SubscribeAsync(client);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_cancellation));

            var answer = JsonDocument.Parse(await NextAsync(reader)).RootElement.GetProperty("errors")[0];

            answer.Text("message").ShouldContain("(MaxSubscriptions)");
            answer.GetProperty("extensions").Text("code").ShouldBe("LIMIT_EXCEEDED");
            (await reader.ReadToEndAsync(_cancellation)).ShouldContain("event: complete");
        }

        folder.Delete(recursive: true);
    }

    private async Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Query));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _cancellation);
    }

    private async Task<string> NextAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(_cancellation) is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        throw new EndOfStreamException("The stream ended without an event.");
    }
}

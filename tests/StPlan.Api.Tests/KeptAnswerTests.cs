using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Answers that are kept for who asks again say what they would say if they were made anew.</summary>
public sealed class KeptAnswerTests(ServerFixture server)
{
    private const string Query = """{"query": "query Kept { plan { number title preamble } }"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_client_is_told_the_release_if_it_asks_and_only_then()
    {
        for (var i = 0; i < 4; i++)
        {
            (await ExtensionsAsync("report")).ShouldBe("""{"release":{"number":1,"url":"/opendata/releases/1/"}}""");
            (await ExtensionsAsync(null)).ShouldBeNull();
        }
    }

    private async Task<string?> ExtensionsAsync(string? notice)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/graphql")
        { Content = new StringContent(Query, System.Text.Encoding.UTF8, "application/json") };
        if (notice is not null)
        {
            request.Headers.Add("StPlan-Release", notice);
        }

        using var response = await server.Client.SendAsync(request, Cancellation);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        return body.TryGetProperty("extensions", out var extensions) ? extensions.GetRawText() : null;
    }
}

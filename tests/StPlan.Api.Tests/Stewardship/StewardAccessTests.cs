using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.PublicSchema;
using StPlan.Data.Keys;
using StPlan.Data.Writing;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>Nobody writes without a key, nobody with one writes beyond it, and the public side has nothing that writes.</summary>
public sealed class StewardAccessTests(StewardServer server) : IClassFixture<StewardServer>
{
    private const string Submit =
        """mutation { submitTaskReport(input: { task: "III.9", agency: "SKHCN", year: 2025, status: IN_PROGRESS, completion: 40, results: "x" }) { taskReport { id } errors { __typename ... on Error { message field } } } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer stp_0123456789abcdef_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("Bearer nonsense")]
    [InlineData("Basic c3RwOng=")]
    public async Task Without_a_key_there_is_nothing(string? authorization)
    {
        foreach (var path in new[] { "/steward/graphql", "/steward/graphql?sdl", "/steward/graphql?query=%7Bme%7Bname%7D%7D",
            "/steward/preview", "/steward/import", "/steward/workbook", "/steward/nothing" })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var request = new HttpRequestMessage(method, path);
                if (authorization is not null)
                {
                    request.Headers.TryAddWithoutValidation("Authorization", authorization).ShouldBeTrue();
                }

                using var response = await server.Client.SendAsync(request, Cancellation);

                response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path}");
                response.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
                response.Headers.CacheControl!.NoStore.ShouldBeTrue();
                var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
                var code = body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").Text("code")
                    : body.Text("code");
                code.ShouldBe("UNAUTHENTICATED");
            }
        }
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing()
    {
        var key = await server.KeyAsync(KeyRole.Publisher);
        (await server.StewardAsync(key, "{ me { role } }")).GetRawText().ShouldBe("""{"me":{"role":"PUBLISHER"}}""");
        await server.Services.GetRequiredService<ApiKeys>().RevokeAsync(Actor.Operator, key, Cancellation);

        using var response = await server.SendAsync("/steward/graphql", key, "{ me { role } }");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_reporter_cannot_touch_the_task_of_another_agency()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "SNNMT");

        var payload = (await server.StewardAsync(key, Submit)).GetProperty("submitTaskReport");

        payload.GetProperty("taskReport").ValueKind.ShouldBe(JsonValueKind.Null);
        var error = payload.GetProperty("errors").EnumerateArray().Single();
        error.Text("__typename").ShouldBe("NotThisAgencysTaskError");
        error.Text("message").ShouldContain("SNNMT");
    }

    [Theory]
    [InlineData(KeyRole.Reporter,
        """recordObservation(input: { indicator: "tfp-share", year: 2024, value: 40, source: { title: "x" } })""")]
    [InlineData(KeyRole.Reporter, """consolidateTask(input: { task: "III.9", year: 2025, status: COMPLETED, rationale: "x" })""")]
    [InlineData(KeyRole.Reporter, """closeReportingPeriod(input: { year: 2025 })""")]
    [InlineData(KeyRole.Reporter, """reopenReportingPeriod(input: { year: 2025 })""")]
    [InlineData(KeyRole.Reporter, """upsertAgency(input: { code: "SKHCN", note: "x" })""")]
    [InlineData(KeyRole.Steward, """publishRelease(input: { title: "x" })""")]
    [InlineData(KeyRole.Steward, """createKey(input: { name: "x", role: PUBLISHER })""")]
    [InlineData(KeyRole.Steward, """revokeKey(input: { id: "x" })""")]
    public async Task A_key_writes_no_further_than_its_role(KeyRole role, string mutation)
    {
        var key = await server.KeyAsync(role, role == KeyRole.Reporter ? "SKHCN" : null);

        var data = await server.StewardAsync(key, $"mutation {{ {mutation} {{ errors {{ __typename }} }} }}");

        data.EnumerateObject().Single().Value.GetRawText().ShouldBe("""{"errors":[{"__typename":"NotAllowedError"}]}""");
    }

    [Theory]
    [InlineData(KeyRole.Reporter, "{ auditLog { number } }")]
    [InlineData(KeyRole.Steward, "{ keys { id } }")]
    public async Task A_key_reads_no_further_than_its_role(KeyRole role, string query)
    {
        var key = await server.KeyAsync(role, role == KeyRole.Reporter ? "SKHCN" : null);

        (await server.PostAsync("/steward/graphql", key, query)).GetProperty("errors")[0].GetProperty("extensions").Text("code")
            .ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task The_preview_is_for_stewards()
    {
        using var response = await server.SendAsync("/steward/preview", await server.KeyAsync(KeyRole.Reporter, "SKHCN"),
            "{ release { number } }");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_public_side_has_nothing_that_writes()
    {
        PublicSchemaTypes.Build().MutationType.ShouldBeNull();
        var refused = await server.PostAsync("/graphql", await server.KeyAsync(KeyRole.Publisher), Submit);
        refused.GetProperty("errors")[0].Text("message").ShouldContain("mutation");
    }

    [Fact]
    public async Task A_mutation_cannot_be_sent_by_a_link()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/steward/graphql?query=" + Uri.EscapeDataString(Submit));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await server.KeyAsync(KeyRole.Publisher));

        using var response = await server.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task No_page_of_another_origin_may_write()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/steward/graphql");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");

        using var response = await server.Client.SendAsync(request, Cancellation);

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_public_is_kept_by_no_cache()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/steward/graphql?query=" + Uri.EscapeDataString("{ me { name } }"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await server.KeyAsync(KeyRole.Steward));

        using var response = await server.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>The database goes away in the middle of a request: the answer is a response of GraphQL, and its status says to come
/// again.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private const string Submit =
        """submitTaskReport(input: { task: "III.9", agency: "SKHCN", year: 2025, status: IN_PROGRESS, completion: 40, results: "x" }) { taskReport { id } errors { __typename } }""";

    private const string Record =
        """recordObservation(input: { indicator: "tfp-share", year: 2025, area: "TRA_VINH", value: 40, source: { title: "x" } }) { observation { id } errors { __typename } }""";

    private readonly StewardServer _server = new() { ConnectionSettings = "Default Timeout=1" };
    private string _key = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _key = await _server.KeyAsync(KeyRole.Steward);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_mutation_that_finds_it_locked_is_503_and_succeeds_when_it_is_sent_again()
    {
        await using (WriteElsewhere())
        {
            using var response = await _server.SendAsync("/steward/graphql", _key, $"mutation {{ {Submit} }}");

            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            var error = body.GetProperty("errors").EnumerateArray().Single();
            error.GetProperty("path").GetRawText().ShouldBe("""["submitTaskReport"]""");
            error.GetProperty("extensions").Text("code").ShouldBe("DATABASE_UNAVAILABLE");
            error.Text("message").ShouldContain("Nothing was written");
            body.GetRawText().ShouldNotContain(_server.Folder);
        }

        (await _server.StewardAsync(_key, $"mutation {{ {Submit} }}")).GetProperty("submitTaskReport")
            .GetProperty("taskReport").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task What_was_written_in_part_is_not_said_to_be_sent_again()
    {
        await using var context = await _server.Services.GetRequiredService<IDbContextFactory<StPlanContext>>()
            .CreateDbContextAsync(Cancellation);
        await context.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER Full BEFORE INSERT ON Observations BEGIN SELECT RAISE(ABORT, 'no more'); END", Cancellation);

        using var response = await _server.SendAsync("/steward/graphql", _key, $"mutation {{ {Submit} {Record} }}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        (await context.TaskReports.CountAsync(Cancellation)).ShouldBe(1);
        body.GetProperty("errors").EnumerateArray().Single().GetProperty("path").GetRawText().ShouldBe("""["recordObservation"]""");
        using var alone = await _server.SendAsync("/steward/graphql", _key, $"mutation {{ {Record} }}");
        alone.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    /// <summary>Another process that writes.</summary>
    private SqliteConnection WriteElsewhere()
    {
        var connection = new SqliteConnection($"Data Source={_server.DatabaseFile};Pooling=False");
        connection.Open();
        connection.BeginTransaction();
        return connection;
    }
}

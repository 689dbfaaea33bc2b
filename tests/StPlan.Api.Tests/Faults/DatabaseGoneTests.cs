using System.Net;
using StPlan.Api.Tests.Replicas;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Faults;

/// <summary>The database goes, or is locked, under load, and comes back with a release that was published meanwhile: readers notice nothing
/// but the release.</summary>
public sealed class DatabaseGoneTests
{
    private const string Csv = "/opendata/task-reports.csv";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Readers_go_on_stewards_are_told_to_come_back_and_a_release_meanwhile_is_noticed()
    {
        await using var database = new SharedDatabase();
        var server = await database.StartAsync();
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var reader = Reader.Start(server, Answers.Figures, "/", Csv);
        await reader.AnswerAsync(6);

        database.TakeAway();
        await server.SaysAsync("degraded");
        await ShouldBeToldToComeBackAsync(server, key);
        await database.PublishAsync(70, database.AwayFile);
        await reader.AnswerAsync(30);
        database.BringBack();

        await server.HasReleaseAsync(2);
        await server.SaysAsync("ready");
        (await server.PublishAsync(key, 80)).ShouldBe(3);
        await server.HasReleaseAsync(3);
        await reader.AnswerAsync(6);
        await reader.StopAsync();
        reader.Bodies[Answers.Figures].Count.ShouldBe(3, "three releases, and nothing between them");
    }

    [Fact]
    public async Task Who_waits_for_a_locked_database_is_given_up_and_readers_go_on()
    {
        await using var database = new SharedDatabase { LockTimeoutSeconds = 1 };
        var server = await database.StartAsync();
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var reader = Reader.Start(server, Answers.Figures, Csv);

        await using (await ExclusiveLock.TakeAsync(database.DatabaseFile))
        {
            var stewards = Enumerable.Range(0, 8).Select(_ => ShouldBeToldToComeBackAsync(server, key)).ToList();
            await reader.AnswerAsync(50);
            await Task.WhenAll(stewards);
            await server.SaysAsync("degraded");
        }

        await server.SaysAsync("ready");
        (await server.PublishAsync(key, 40)).ShouldBe(2);
        await server.HasReleaseAsync(2);
        await reader.StopAsync();
    }

    private static async Task ShouldBeToldToComeBackAsync(ServerProcess server, string key)
    {
        using var response = await server.StewardAsync(key, Answers.Submit(50));
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, body);
        response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        body.ShouldContain("DATABASE_UNAVAILABLE");
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Replicas;

/// <summary>One of two servers is killed at random moments while it writes and publishes: the other serves on, has all that was
/// acknowledged, and takes over.</summary>
public sealed class TakeOverTests
{
    private const int Rounds = 3;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_acknowledged_is_there_and_the_other_one_goes_on_writing()
    {
        await using var database = new SharedDatabase();
        var staying = await database.StartAsync();
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var reader = Reader.Start(staying, Answers.Figures, "/opendata/task-reports.csv");
#pragma warning disable RS0030 // A seeded generator, as far as processes can be told moments.
        Func<double> random = new Random(20261125).NextDouble;
#pragma warning restore RS0030
        for (var round = 1; round <= Rounds; round++)
        {
            var dying = await database.StartAsync();
            var writing = WriteUntilItDiesAsync(dying, key, round * 20);
            await Task.Delay(TimeSpan.FromMilliseconds(50 + (350 * random())), Cancellation);
            await dying.KillAsync();
            var (reports, acknowledged) = await writing;

            await using var context = database.OpenContext();
            var releases = await context.Releases.OrderBy(r => r.Number).Select(r => r.Number).ToListAsync(Cancellation);
            releases.ShouldBe(Enumerable.Range(1, releases.Count), "no number is missing");
            releases[^1].ShouldBeGreaterThanOrEqualTo(acknowledged);
            (await context.TaskReports.CountAsync(Cancellation)).ShouldBeGreaterThanOrEqualTo(reports);
            (await staying.PublishAsync(key, 100 - round)).ShouldBe(releases[^1] + 1);
            await staying.HasReleaseAsync(releases[^1] + 1);
        }

        await reader.AnswerAsync(4);
        await reader.StopAsync();
    }

    /// <returns>How many reports were acknowledged, and the latest release that was.</returns>
    private static async Task<(int Reports, int Release)> WriteUntilItDiesAsync(ServerProcess server, string key, int completion)
    {
        var (reports, release) = (0, 0);
        try
        {
            while (true)
            {
                using var submitted = await server.StewardAsync(key, Answers.Submit(completion++ % 100));
                submitted.StatusCode.ShouldBe(HttpStatusCode.OK);
                reports++;
                using var published = await server.StewardAsync(key, Answers.Publish(completion));
                var body = await published.Content.ReadAsStringAsync(Cancellation);
                published.StatusCode.ShouldBe(HttpStatusCode.OK, body);
                release = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("publishRelease").GetProperty("release")
                    .GetProperty("number").GetInt32();
            }
        }
        catch (HttpRequestException)
        {
            return (reports, release);
        }
    }
}

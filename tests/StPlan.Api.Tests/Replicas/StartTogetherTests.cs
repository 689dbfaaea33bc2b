using System.Net;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Plans;

namespace StPlan.Api.Tests.Replicas;

/// <summary>Four servers start at the same moment on a database that is not there yet: one makes it, and all are the same to a
/// reader.</summary>
public sealed class StartTogetherTests
{
    private static readonly string[] Paths =
    [
        Answers.Figures, "/", "/en", "/opendata/tasks.csv", "/opendata/stplan.zip", "/opendata/", "/opendata/releases/1/",
        "/feeds/releases.atom", "/graphql?sdl", "/graphql/persisted/LatestRelease",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_seeds_and_all_answer_the_same_bytes()
    {
        await using var database = new SharedDatabase { IsMissing = true };

        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.StartAsync()));

        await using (var context = database.OpenContext())
        {
            (await context.Releases.Select(r => r.Number).ToListAsync(Cancellation)).ShouldBe([1]);
            (await context.Plans.CountAsync(Cancellation)).ShouldBe(1);
            (await context.Set<TaskRow>().CountAsync(Cancellation)).ShouldBe(30);
        }

        foreach (var path in Paths)
        {
            var answers = await Task.WhenAll(servers.Select(s => AskAsync(s, path)));
            answers[0].ETag.ShouldNotBeNullOrEmpty(path);
            foreach (var answer in answers[1..])
            {
                answer.Body.ShouldBe(answers[0].Body, path);
                answer.ETag.ShouldBe(answers[0].ETag, $"{path}: a cache in front asks one server with what it has from another");
            }
        }
    }

    private static async Task<(byte[] Body, string? ETag)> AskAsync(ServerProcess server, string path)
    {
        using var response = await server.Client.GetAsync(path, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return (await response.Content.ReadAsByteArrayAsync(Cancellation), response.Headers.ETag?.Tag);
    }
}

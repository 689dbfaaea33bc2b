using System.Text.Json;
using StPlan.Api.Tests.Stewardship;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Replicas;

/// <summary>Releases come out, by the command line and by one of the servers, while both servers are read: nobody fails, and no response is
/// of two vintages.</summary>
public sealed class ReleaseUnderLoadTests
{
    private static readonly string[] Paths = [Answers.Figures, "/", "/opendata/task-reports.csv"];

    [Fact]
    public async Task Every_response_is_of_one_vintage_and_both_servers_get_to_the_new_one()
    {
        await using var database = new SharedDatabase();
        var servers = new[] { await database.StartAsync(), await database.StartAsync() };
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var first = await ReleaseListener.SubscribeAsync(servers[0].Client);
        await using var second = await ReleaseListener.SubscribeAsync(servers[1].Client);
        List<Dictionary<string, string>> vintages = [await VintageAsync(servers[0], 1)];
        var readers = servers.SelectMany(s => new[] { Reader.Start(s, Paths), Reader.Start(s, Paths) }).ToList();

        for (var release = 2; release <= 4; release++)
        {
            await Task.WhenAll(readers.Select(r => r.AnswerAsync(Paths.Length)));
            if (release == 3)
            {
                (await servers[0].PublishAsync(key, release * 10)).ShouldBe(release);
            }
            else
            {
                await database.PublishAsync(release * 10);
            }

            await Task.WhenAll(servers.Select(s => s.HasReleaseAsync(release)));
            (await first.NextAsync()).ShouldBe(release);
            (await second.NextAsync()).ShouldBe(release);
            vintages.Add(await VintageAsync(servers[1], release));
            await Task.WhenAll(readers.Select(r => r.AnswerAsync(Paths.Length)));
        }

        foreach (var reader in readers)
        {
            await reader.StopAsync();
            foreach (var path in Paths)
            {
                // All of them in their order, none twice, and nothing else: a response made of two releases would be a fifth body.
                reader.Bodies[path].ShouldBe(vintages.Select(v => v[path]), path);
            }

            await reader.DisposeAsync();
        }
    }

    /// <summary>What a server answers while nothing happens; and that this is of one release throughout.</summary>
    private static async Task<Dictionary<string, string>> VintageAsync(ServerProcess server, int release)
    {
        var bodies = new Dictionary<string, string>();
        foreach (var path in Paths)
        {
            bodies[path] = await server.GetAsync(path);
        }

        var data = JsonDocument.Parse(bodies[Answers.Figures]).RootElement.GetProperty("data");
        data.GetProperty("release").GetProperty("number").GetInt32().ShouldBe(release);
        data.GetProperty("releases").GetProperty("totalCount").GetInt32().ShouldBe(release);
        data.GetProperty("plan").GetProperty("progress").GetProperty("reportedTasks").GetInt32().ShouldBe(release == 1 ? 0 : 1);
        var listed = data.GetProperty("tasks").GetProperty("nodes").EnumerateArray().Single(t => t.Text("code") == "III.9");
        foreach (var task in new[] { data.GetProperty("first"), data.GetProperty("last"), listed })
        {
            task.GetProperty("progress").GetProperty("completion").GetRawText().ShouldBe(release == 1 ? "null" : $"{release * 10}");
        }

        return bodies;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using StPlan.Api.Tests.Replicas;

namespace StPlan.Api.Tests.Faults;

/// <summary>The documents that are meant to hurt come a hundred a second while others ask as always: these are all answered, those all
/// refused.</summary>
public sealed class HostileLoadTests
{
    private const int Normal = 300;
    private const int Hostile = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Normal_queries_are_all_answered_and_hostile_ones_all_refused()
    {
        await using var database = new SharedDatabase();
        var server = await database.StartAsync();
        var expected = await server.GetAsync(Answers.Figures);
        var alone = await AskAsync(server, expected, Normal);

        var attack = Task.Run(() => AttackAsync(server), Cancellation);
        var beside = new List<TimeSpan>();
        while (!attack.IsCompleted)
        {
            beside.AddRange(await AskAsync(server, expected, 10));
        }

        await attack;
        beside.ShouldNotBeEmpty();
        (await server.GetAsync(Answers.Figures)).ShouldBe(expected);

        // Not asserted: this machine does other things, too.
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"p99 of normal queries: alone {P99(alone):0.0} ms, beside {Hostile} hostile ones at 100 a second {P99(beside):0.0} ms: {P99(beside) / P99(alone):0.00} times."));
    }

    private static async Task<List<TimeSpan>> AskAsync(ServerProcess server, string expected, int count)
    {
        var took = new List<TimeSpan>();
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            (await server.GetAsync(Answers.Figures)).ShouldBe(expected);
            took.Add(Stopwatch.GetElapsedTime(start));
        }

        return took;
    }

    private static async Task AttackAsync(ServerProcess server)
    {
        var sent = new List<Task>();
        using var timer = new PeriodicTimer(Pause);
        for (var i = 0; i < Hostile; i++)
        {
            var (what, document, expected) = HostileDocuments.All[i % HostileDocuments.All.Length];
            sent.Add(ShouldBeRefusedAsync(server, what, document, expected));
            await timer.WaitForNextTickAsync(Cancellation);
        }

        await Task.WhenAll(sent);
    }

    private static async Task ShouldBeRefusedAsync(ServerProcess server, string what, string document, string expected)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = document }, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, what);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain(expected, Case.Insensitive, what);
    }

    private static double P99(List<TimeSpan> took) => took.Order().ElementAt(took.Count * 99 / 100).TotalMilliseconds;
}

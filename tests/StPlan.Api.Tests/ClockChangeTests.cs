using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Tests.Stewardship;

namespace StPlan.Api.Tests;

/// <summary>A clock that is set, forth and back, changes no answer and keeps no release from those who wait for it.</summary>
public sealed class ClockChangeTests
{
    private const string Query =
        "/graphql?query=%7Brelease%7Bnumber%20publishedAt%7D%20plan%7Bprogress(year:2025)%7Btasks%20reportedTasks%20expectedReports%7D%7D%20reportingPeriods%7Byear%20state%7D%7D";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_stay_the_same_and_releases_come_in()
    {
        var clock = new Clock();
        await using var server = await OwnServer.StartAsync(s => s.AddSingleton<TimeProvider>(clock), ("Publishing:PollSeconds", "0.2"));
        var before = await server.Client.GetStringAsync(Query, Cancellation);
        before.ShouldContain("\"number\":1");
        await using var listener = await ReleaseListener.SubscribeAsync(server.Client);

        foreach (var (years, release) in new[] { (50, 2), (-50, 3) })
        {
            clock.Set(years);
            (await server.Client.GetStringAsync(Query, Cancellation)).ShouldBe(before);
            before = await PublishAsync(server, release);
            (await listener.NextAsync()).ShouldBe(release);
        }

        clock.Set(0);
        (await server.Client.GetStringAsync(Query, Cancellation)).ShouldBe(before);
    }

    // By another process, whose clock is right: the server learns of it by looking.
    private static async Task<string> PublishAsync(OwnServer server, int release)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("stplan-clock-").FullName, "reports.csv");
        await File.WriteAllTextAsync(file,
            $"task,agency,year,status,completion,results,reason\nIII.9,SKHCN,2025,IN_PROGRESS,{release * 10},Lần {release},Bổ sung\n",
            Cancellation);
        foreach (var command in new[] { new[] { "import", file }, ["release", "publish", "--title", $"Đợt {release}"] })
        {
            var (exitCode, _, error) = await Executable.RunAsync([.. command, "--set", $"ConnectionStrings:StPlan={server.Database}"]);
            exitCode.ShouldBe(0, error);
        }

        string answer;
        do
        {
            await Task.Delay(50, Cancellation);
            answer = await server.Client.GetStringAsync(Query, Cancellation);
        }
        while (!answer.Contains($"\"number\":{release}", StringComparison.Ordinal));

        return answer;
    }

    /// <summary>The time of day can be set; timers and measured times go on as they do on a machine whose clock is set.</summary>
    private sealed class Clock : TimeProvider
    {
        private int _years;

        public void Set(int years) => Volatile.Write(ref _years, years);

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddYears(Volatile.Read(ref _years));
    }
}

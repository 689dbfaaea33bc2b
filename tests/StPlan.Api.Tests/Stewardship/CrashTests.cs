using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Data;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain.Reporting;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>
/// Processes that are killed in the middle of an import or a release, some ten times at random moments, and in the gate fifty times:
/// afterwards all of it is there or nothing, no release number is missing that a reader could see, and the server starts.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private static readonly int Rounds = TestRounds.Of(few: 4, all: 25);

    private static readonly string[] Tasks = [.. Enumerable.Range(1, 14).Where(i => i is not 6 and not 7).Select(i => $"III.{i}")];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-crash-");

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "stplan.db")};Pooling=False";

    private string Setting => $"ConnectionStrings:StPlan={Database}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_killed_is_done_or_not_done_and_never_half()
    {
        await using var services = new ServiceCollection().AddStPlanData(o => o.ConnectionString = Database).BuildServiceProvider();
        await services.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation);
#pragma warning disable RS0030 // A seeded generator, as far as processes can be told moments.
        Func<double> random = new Random(20261124).NextDouble;
#pragma warning restore RS0030

        var imports = new Killer(await TimeAsync(["import", Write(0), "--set", Setting]), random);
        while (imports.HasMore(Rounds))
        {
            var before = await CountAsync(services);
            await imports.RunAsync(["import", Write(imports.Count + 1), "--set", Setting]);
            var after = await CountAsync(services);

            // Every round says something new of every task, so that a whole import is as many new rows as there are tasks.
            (after.Reports - before.Reports).ShouldBeOneOf(0, Tasks.Length);
            (after.Audited - before.Audited).ShouldBe(after.Reports - before.Reports, "the audit log is of the same transaction");
            after.Live.ShouldBe(Tasks.Length);
        }

        var releases = new Killer(imports.Life, random);
        while (releases.HasMore(Rounds))
        {
            await SubmitAsync(services, imports.Count + releases.Count + 1);
            var before = await CountAsync(services);
            await releases.RunAsync(["release", "publish", "--title", $"Đợt {releases.Count + 1}", "--set", Setting]);
            var after = await CountAsync(services);

            after.Releases.ShouldBe(Enumerable.Range(1, after.Releases.Count), "no number is missing");
            var isPublished = after.Releases.Count > before.Releases.Count;
            after.Live.ShouldBe(isPublished ? 0 : Tasks.Length, "all drafts or none");
            after.OfLatest.ShouldBe(isPublished ? Tasks.Length : before.OfLatest);
        }

        // Otherwise nothing was shown: the moments have to fall before, into and after the work.
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{imports.Ended} of {imports.Count} imports and {releases.Ended} of {releases.Count} releases ended before they were killed.");
        imports.Ended.ShouldBeInRange(1, imports.Count - 1);
        releases.Ended.ShouldBeInRange(1, releases.Count - 1);
        await using var server = await StPlanServer.StartAsync(
            new Dictionary<string, string?> { ["urls"] = "http://127.0.0.1:0", ["ConnectionStrings:StPlan"] = Database }, Cancellation);
        await server.StopAsync(Cancellation);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(int round)
    {
        var file = Path.Combine(_folder.FullName, "reports.csv");
        var csv = new StringBuilder("task,agency,year,status,results\n");
        foreach (var task in Tasks)
        {
            csv.Append(task).Append(",SKHCN,2025,IN_PROGRESS,Kết quả lần ").Append(round).Append('\n');
        }

        File.WriteAllText(file, csv.ToString());
        return file;
    }

    private static async Task<TimeSpan> TimeAsync(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var (exitCode, _, error) = await Executable.RunProcessAsync(arguments);
        exitCode.ShouldBe(0, error);
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task SubmitAsync(ServiceProvider services, int round)
    {
        var reports = Tasks.Select(task => new ReportSubmission
        {
            Task = task,
            Agency = "SKHCN",
            Year = 2025,
            Status = PlanTaskStatus.InProgress,
            Results = $"Kết quả lần {round}",
        });
        (await services.GetRequiredService<TaskReports>()
            .SubmitAsync(Actor.Operator, [.. reports], WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
    }

    private static async Task<Counts> CountAsync(ServiceProvider services)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);
        var releases = await context.Releases.OrderBy(r => r.Number).Select(r => r.Number).ToListAsync(Cancellation);
        var latest = releases[^1];
        return new Counts(
            releases,
            await context.TaskReports.CountAsync(Cancellation),
            await context.TaskReports.CountAsync(r => r.ReleaseNumber == null && r.DiscardedAt == null, Cancellation),
            await context.TaskReports.CountAsync(r => r.ReleaseNumber == latest, Cancellation),
            await context.AuditLog.CountAsync(a => a.Action == "submitTaskReport", Cancellation));
    }

    /// <summary>Kills processes (SIGKILL: they are not asked) at random moments around the one at which they are done, wherever that is
    /// today.</summary>
    private sealed class Killer(TimeSpan life, Func<double> random)
    {
        // By then something else is wrong than the moments.
        private const int Patience = 50;

        /// <summary>How long a process is thought to live.</summary>
        public TimeSpan Life { get; private set; } = life;

        /// <summary>How many processes there were.</summary>
        public int Count { get; private set; }

        /// <summary>How many of them had come to their end before they were killed.</summary>
        public int Ended { get; private set; }

        /// <summary>Whether there were fewer than that, or only ones that ended, or only ones that did not.</summary>
        public bool HasMore(int rounds) => Count < rounds || (Count < rounds + Patience && (Ended == 0 || Ended == Count));

        public async Task RunAsync(string[] arguments)
        {
            using var process = Executable.Start(arguments);
            var moment = Life * (0.7 + (0.5 * random()));
            await process.WaitForExitAsync(Cancellation).WaitAsync(moment, Cancellation)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var hasEnded = process.HasExited;
            process.Kill();
            await process.WaitForExitAsync(Cancellation);

            // Earlier next time, or later: machines are faster or slower from one moment to the next.
            Life *= hasEnded ? 0.9 : 1.1;
            Ended += hasEnded ? 1 : 0;
            Count++;
        }
    }

    private sealed record Counts(IReadOnlyList<int> Releases, int Reports, int Live, int OfLatest, int Audited);
}

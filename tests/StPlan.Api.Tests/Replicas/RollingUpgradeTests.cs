using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Replicas;

/// <summary>
/// The schema changes below a server that runs. No executable of an earlier version is kept here: the schema of before stands in for it, to
/// which the database is taken back while the server answers, so that this server is the one that is not of the version of its database.
/// </summary>
public sealed class RollingUpgradeTests
{
    private const string Before = "20261124223448_AgencyReasons";
    private const string Future = "29990101000000_Future";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_answers_on_while_another_migrates_and_learns_of_what_that_one_publishes()
    {
        await using var database = new SharedDatabase();
        var first = await database.StartAsync();
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var reader = Reader.Start(first, Answers.Figures, "/");
        await using (var context = database.OpenContext())
        {
            await context.Database.MigrateAsync(Before, Cancellation);
            (await context.Database.GetPendingMigrationsAsync(Cancellation)).ShouldNotBeEmpty();
        }

        await reader.AnswerAsync(4);
        var second = await database.StartAsync();

        await using (var context = database.OpenContext())
        {
            (await context.Database.GetPendingMigrationsAsync(Cancellation)).ShouldBeEmpty("the second one migrated");
            (await context.Releases.CountAsync(Cancellation)).ShouldBe(1, "and seeded nothing");
        }

        (await second.PublishAsync(key, 40)).ShouldBe(2);
        await first.HasReleaseAsync(2);
        await reader.AnswerAsync(4);
        await reader.StopAsync();
        reader.Bodies[Answers.Figures].ShouldBe([reader.Bodies[Answers.Figures][0], await second.GetAsync(Answers.Figures)]);
    }

    [Fact]
    public async Task A_server_of_the_version_before_does_not_start_on_a_newer_schema_and_who_runs_goes_on()
    {
        await using var database = new SharedDatabase();
        var running = await database.StartAsync();
        await using (var context = database.OpenContext())
        {
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ({Future}, '99.0.0')", Cancellation);
        }

        var (exitCode, output, error) = await Executable.RunProcessAsync("--set", $"ConnectionStrings:StPlan={database.ConnectionString}",
            "--set", "urls=http://127.0.0.1:0");

        exitCode.ShouldBe(1, output + error);
        error.ShouldContain("newer version");
        error.ShouldContain(Future);
        (await running.ReleaseAsync()).ShouldBe(1);
        await running.SaysAsync("ready");
    }
}

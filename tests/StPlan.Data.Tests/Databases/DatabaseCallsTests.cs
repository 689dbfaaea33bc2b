using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data.Databases;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Data.Tests.SqlServer;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Writing;

namespace StPlan.Data.Tests.Databases;

/// <summary>A database that is away is left alone for a while; then it is asked again.</summary>
public sealed class DatabaseCallsTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly SettableTime _time = new();
    private readonly Away _away = new();
    private ServiceProvider _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PublishedDataLoader Loader => _host.GetRequiredService<PublishedDataLoader>();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _host = _database.Host("Pooling=False", services =>
        {
            services.RemoveAll<IDatabaseSystem>();
            services.AddSingleton<IDatabaseSystem>(new RetryingSqlite(TimeProvider.System, _away));
            services.Replace(ServiceDescriptor.Singleton(p => new DatabasePipelines(p.GetRequiredService<SelectedDatabase>(), _time)));
            services.Configure<DatabaseOptions>(o => o.Provider = DatabaseProvider.SqlServer);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Who_asks_while_it_is_left_alone_is_told_at_once_when_to_come_again()
    {
        await FailUntilBrokenAsync();
        var asked = _away.Count;

        var read = await Should.ThrowAsync<DatabaseUnavailableException>(() => Loader.FindLatestReleaseAsync(Cancellation));
        var write = await Should.ThrowAsync<DatabaseUnavailableException>(SubmitAsync);

        _away.Count.ShouldBe(asked, "it was left alone");
        read.RetryAfter.ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromTicks(1), DatabasePipelines.Break);
        read.IsTransient.ShouldBeTrue();
        write.IsInDoubt.ShouldBeFalse();
    }

    [Fact]
    public async Task After_that_it_is_asked_again_and_answers_as_before()
    {
        await FailUntilBrokenAsync();
        _away.IsAway = false;
        await Should.ThrowAsync<DatabaseUnavailableException>(() => Loader.FindLatestReleaseAsync(Cancellation));
        _time.Now += DatabasePipelines.Break + TimeSpan.FromSeconds(1);

        (await Loader.FindLatestReleaseAsync(Cancellation)).ShouldBe(1);
        await SubmitAsync();
    }

    [Fact]
    public async Task What_is_wrong_with_one_release_keeps_nobody_from_the_others()
    {
        await _database.ExecuteAsync("UPDATE Plans SET OverallObjectivePath = 'IX.9'");
        for (var i = 0; i < 3 * DatabasePipelines.FailuresToBreak; i++)
        {
            await Should.ThrowAsync<DatabaseUnavailableException>(() => Loader.LoadAsync(1, Cancellation));
        }

        (await Loader.FindLatestReleaseAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_leaves_has_not_found_the_database_away()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        for (var i = 0; i < 3 * DatabasePipelines.FailuresToBreak; i++)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => Loader.FindLatestReleaseAsync(gone.Token));
        }

        (await Loader.FindLatestReleaseAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_the_database_refuses_is_no_reason_to_restore_a_backup()
    {
        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(() => _host.GetRequiredService<DatabaseCalls>().WriteAsync(
            async (context, cancellation) =>
            {
                await context.Database.ExecuteSqlAsync(
                    $"INSERT INTO Releases (Number, PublishedAt, Title, Notes) VALUES (1, '2026-01-01', '', '')", cancellation);
                return new WriteOutcome<int>(0, IsToBeKept: true);
            },
            Cancellation));

        exception.Found.ShouldContain("UNIQUE constraint failed: Releases.Number");
        exception.Advice.ShouldContain("nothing is damaged");
        exception.Advice.ShouldNotContain("backup");
        exception.Advice.ShouldNotContain("Move the file");
    }

    private async Task FailUntilBrokenAsync()
    {
        _away.IsAway = true;
        for (var i = 0; i < DatabasePipelines.FailuresToBreak; i++)
        {
            (await Should.ThrowAsync<DatabaseUnavailableException>(() => Loader.FindLatestReleaseAsync(Cancellation))).Found.ShouldBe(
                "the connection is broken");
        }

        _away.Count.ShouldBeGreaterThanOrEqualTo(DatabasePipelines.FailuresToBreak);
    }

    private async Task SubmitAsync() =>
        (await _host.GetRequiredService<ObservationRecords>().RecordAsync(
            Desk.Steward, [Desk.Observation() with { Value = 40 }], new WriteOptions(IsDryRun: true),
            Cancellation)).Problems.ShouldBeEmpty();

    private sealed class Away : DbConnectionInterceptor
    {
        public bool IsAway { get; set; }

        public int Count { get; private set; }

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            Count++;
            return IsAway ? throw new BrokenConnectionException() : new(result);
        }
    }
}

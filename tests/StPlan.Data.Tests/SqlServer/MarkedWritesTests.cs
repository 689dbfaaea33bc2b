using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data.Databases;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.SqlServer;
using StPlan.Data.Startup;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Writing;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>A connection may break at any moment of a write: it is done once, and its sender is told what it has done.</summary>
public sealed class MarkedWritesTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly BrokenCommits _broken = new();
    private ServiceProvider _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.ExecuteAsync("CREATE TABLE WriteMarks (Id TEXT NOT NULL PRIMARY KEY, At TEXT NOT NULL)");
        _host = _database.Host(configure: services =>
        {
            services.RemoveAll<IDatabaseSystem>();
            services.AddSingleton<IDatabaseSystem>(new RetryingSqlite(TimeProvider.System, _broken));
            services.Configure<DatabaseOptions>(o => o.Provider = DatabaseProvider.SqlServer);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _database.Dispose();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    public async Task A_release_is_published_once_and_its_publisher_is_told(int before, int after)
    {
        await SubmitAsync();
        (_broken.Before, _broken.After) = (before, after);

        // Asked again by its rows alone, it would be refused: the release is not the expected one any more, and there is nothing to
        // publish.
        var result = await _host.GetRequiredService<ReleasePublisher>()
            .PublishAsync(Desk.Publisher, "Đợt 2", null, 1, WriteOptions.Default, Cancellation);

        result.Problems.ShouldBeEmpty();
        result.Written.ShouldHaveSingleItem().Release.Number.ShouldBe(2);
        await using var context = _database.Open();
        (await context.Releases.Select(r => r.Number).ToListAsync(Cancellation)).ShouldBe([1, 2]);
        (await context.AuditLog.CountAsync(a => a.Action == "publishRelease", Cancellation)).ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public async Task A_key_is_made_once_and_opens(int before, int after)
    {
        (_broken.Before, _broken.After) = (before, after);
        var keys = _host.GetRequiredService<ApiKeys>();

        var made = (await keys.CreateAsync(Actor.Operator, "Sở KH&CN", KeyRole.Reporter, "SKHCN",
            Cancellation)).Written.ShouldHaveSingleItem();

        (await keys.ListAsync(Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(made.Row.Id);
        (await keys.AuthenticateAsync(made.Key, Cancellation))!.Name.ShouldBe("Sở KH&CN");
    }

    [Theory]
    [InlineData(3, 0, 0)]
    [InlineData(2, 1, 1)]
    public async Task Where_nobody_can_find_out_it_is_said_that_it_is_in_doubt(int before, int after, int written)
    {
        (_broken.Before, _broken.After) = (before, after);

        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(SubmitAsync);

        exception.IsInDoubt.ShouldBeTrue();
        exception.Found.ShouldContain("does not know whether the data were written");
        await using var context = _database.Open();
        (await context.TaskReports.CountAsync(Cancellation)).ShouldBe(written);
    }

    [Fact]
    public async Task Where_it_broke_before_the_commit_nothing_is_in_doubt()
    {
        _broken.Before = 3;
        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => _host.GetRequiredService<DatabaseCalls>().WriteAsync<int>(
            (_, _) => throw new BrokenConnectionException(), Cancellation));

        exception.IsInDoubt.ShouldBeFalse();
    }

    [Fact]
    public async Task Marks_are_forgotten_after_a_day()
    {
        await _database.ExecuteAsync("INSERT INTO WriteMarks VALUES ('00000000-0000-0000-0000-000000000001', '2026-01-01 00:00:00')");

        await SubmitAsync();

        await using var context = await _host.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);
        (await context.Set<WriteMark>().SingleAsync(Cancellation)).Id.ShouldNotBe(new Guid("00000000-0000-0000-0000-000000000001"));
    }

    private async Task SubmitAsync() =>
        (await _host.GetRequiredService<TaskReports>()
            .SubmitAsync(Desk.Steward, [Desk.Report()], WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Startup;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests.Publishing;

/// <summary>Older releases are built from the database once, kept for a while, and never mixed up.</summary>
public sealed class PublishedReleasesTests : IAsyncLifetime
{
    private readonly Reads _reads = new();
    private TestDatabase _database = null!;
    private ServiceProvider _host = null!;
    private PublishedData _present = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PublishedReleases Releases => _host.GetRequiredService<PublishedReleases>();

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateSeededAsync();
        await using (var context = _database.Open())
        {
            for (var number = 2; number <= 7; number++)
            {
                context.Releases.Add(new ReleaseRow
                {
                    Number = number,
                    PublishedAt = DateTimeOffset.UnixEpoch.AddYears(60 + number),
                    Title = new Verbatim($"Đợt {number}"),
                    Notes = new Verbatim("Bổ sung"),
                });
            }

            await context.SaveChangesAsync(Cancellation);
        }

        _host = _database.Host("Pooling=False", services => services.ConfigureDbContext<StPlanContext>(o => o.AddInterceptors(_reads)));
        _present = await _host.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(Cancellation);
        _reads.Count = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task The_present_release_and_unknown_ones_need_no_database()
    {
        (await Releases.FindAsync(_present, 7, Cancellation)).ShouldBeSameAs(_present);
        (await Releases.FindAsync(_present, 8, Cancellation)).ShouldBeNull();
        (await Releases.FindAsync(_present, 0, Cancellation)).ShouldBeNull();
        (await Releases.FindAsync(_present, -1, Cancellation)).ShouldBeNull();

        _reads.Count.ShouldBe(0);
    }

    [Fact]
    public async Task An_older_release_is_read_once_however_many_ask_at_the_same_time()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Releases.FindAsync(_present, 3, Cancellation))));

        found.ShouldAllBe(d => ReferenceEquals(d, found[0]));
        found[0]!.Release.Number.ShouldBe(3);
        found[0]!.Releases.Count.ShouldBe(3);
        _reads.OfReleases.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_few_are_kept()
    {
        foreach (var number in (int[])[1, 2, 3, 4])
        {
            await Releases.FindAsync(_present, number, Cancellation);
        }

        await Releases.FindAsync(_present, 1, Cancellation);
        await Releases.FindAsync(_present, 5, Cancellation);
        var before = _reads.OfReleases;

        foreach (var number in (int[])[1, 3, 4, 5])
        {
            await Releases.FindAsync(_present, number, Cancellation);
        }

        _reads.OfReleases.ShouldBe(before, "1 was asked for again, so 2 was the one to be forgotten");
        await Releases.FindAsync(_present, 2, Cancellation);
        _reads.OfReleases.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Without_the_database_what_is_kept_goes_on_and_the_rest_says_so()
    {
        var kept = await Releases.FindAsync(_present, 1, Cancellation);
        File.Delete(_database.Path);
        Directory.CreateDirectory(_database.Path);

        (await Releases.FindAsync(_present, 1, Cancellation)).ShouldBeSameAs(kept);
        (await Releases.FindAsync(_present, 7, Cancellation)).ShouldBeSameAs(_present);
        await Should.ThrowAsync<DatabaseUnavailableException>(() => Releases.FindAsync(_present, 2, Cancellation));
        await Should.ThrowAsync<DatabaseUnavailableException>(() => Releases.FindAsync(_present, 2, Cancellation));
    }

    [Fact]
    public async Task A_database_that_has_lost_a_release_is_no_database_to_answer_from()
    {
        await _database.ExecuteAsync("DELETE FROM Releases WHERE Number = 2");

        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(() => Releases.FindAsync(_present, 2, Cancellation));

        exception.Found.ShouldContain("release 2");
    }

    [Fact]
    public async Task Who_leaves_while_a_release_is_built_spoils_nothing_for_others()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Releases.FindAsync(_present, 2, gone.Token));

        (await Releases.FindAsync(_present, 2, Cancellation))!.Release.Number.ShouldBe(2);
    }

    /// <summary>Counts what is read.</summary>
    private sealed class Reads : DbCommandInterceptor
    {
        private int _count;
        private int _ofReleases;

        public int Count
        {
            get => _count;
            set => (_count, _ofReleases) = (value, value);
        }

        /// <summary>One for each load.</summary>
        public int OfReleases => _ofReleases;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            if (command.CommandText.Contains("FROM \"Releases\"", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _ofReleases);
            }

            return new(result);
        }
    }
}

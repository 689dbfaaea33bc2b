using Microsoft.EntityFrameworkCore;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>
/// Builds what is public as of a release. The rows of a release are stamped in one transaction and then stay as they are, so several
/// queries see one state without a transaction of their own.
/// </summary>
public sealed class PublishedDataLoader(IDbContextFactory<StPlanContext> contexts, DatabaseFailures failures, TimeProvider time)
{
    /// <summary>The number of the latest release: the one row that a replica polls. Null in a database without a release.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<int?> FindLatestReleaseAsync(CancellationToken cancellation) => failures.ExplainAsync(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Releases.MaxAsync(r => (int?)r.Number, cancellation);
    });

    /// <summary>What is public now.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or holds no release.</exception>
    public async Task<PublishedData> LoadLatestAsync(CancellationToken cancellation)
    {
        var latest = await FindLatestReleaseAsync(cancellation)
            ?? throw failures.Explain("it holds no release", "Start the server once, which seeds it, or restore a backup.");
        return (await LoadAsync(latest, cancellation))!;
    }

    /// <summary>What was public at a release; null when there is no such release.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or its rows do not fit together.</exception>
    public Task<PublishedData?> LoadAsync(int release, CancellationToken cancellation) => failures.ExplainAsync(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await PublishedRows.ReadAsync(context, release, cancellation);
    });

    /// <summary>What would be public if all drafts were published now, under the number that the next release will have.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or its rows do not fit together.</exception>
    public Task<PublishedData> LoadPreviewAsync(CancellationToken cancellation) => failures.ExplainAsync(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // One state of the database: a release in the middle of it would publish drafts that were read as such.
        await using var transaction = await context.Database.BeginReadingAsync(cancellation);
        return await PublishedRows.ReadPreviewAsync(context, time.GetUtcNow(), cancellation);
    });

    /// <summary>What a database is said to be that has lost a release.</summary>
    internal DatabaseUnavailableException ExplainMissing(int release) => failures.Explain(
        $"it holds no release {release}, which it held before", "It may have been replaced while the server ran: restore it, or start again.");
}

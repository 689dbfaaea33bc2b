using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>
/// Builds what is public as of a release. The rows of a release are stamped in one transaction and then stay as they are, so several
/// queries see one state without a transaction of their own.
/// </summary>
public sealed class PublishedDataLoader(DatabaseCalls database, TimeProvider time)
{
    /// <summary>The number of the latest release: the one row that a replica polls. Null in a database without a release.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<int?> FindLatestReleaseAsync(CancellationToken cancellation) => database.ReadAsync(
        (context, cancellation) => context.Releases.MaxAsync(r => (int?)r.Number, cancellation), cancellation);

    /// <summary>What is public now.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or holds no release.</exception>
    public async Task<PublishedData> LoadLatestAsync(CancellationToken cancellation)
    {
        var latest = await FindLatestReleaseAsync(cancellation)
            ?? throw database.Explain("it holds no release", "Start the server once to fill it, or restore a backup.");
        return (await LoadAsync(latest, cancellation))!;
    }

    /// <summary>What was public at a release; null when there is no such release.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or its rows do not fit together.</exception>
    public Task<PublishedData?> LoadAsync(int release, CancellationToken cancellation) => database.ReadAsync(
        (context, cancellation) => PublishedRows.ReadAsync(context, release, cancellation), cancellation);

    /// <summary>What would be public if all drafts were published now, under the number that the next release will have.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or its rows do not fit together.</exception>
    public Task<PublishedData> LoadPreviewAsync(CancellationToken cancellation) => database.ReadOneStateAsync(
        // A release in the middle of it would publish drafts that were read as such.
        (context, cancellation) => PublishedRows.ReadPreviewAsync(context, time.GetUtcNow(), cancellation), cancellation);

    /// <summary>What a database is said to be that has lost a release.</summary>
    internal DatabaseUnavailableException ExplainMissing(int release) => database.Explain(
        $"it no longer holds release {release}", "Somebody may have replaced it while the server ran. Restore it, or start the server "
            + "again.");
}

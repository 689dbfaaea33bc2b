using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPlan.Data.PlanDocuments;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Startup;

/// <summary>
/// Makes the database ready to be used: there, whole, of this version, and with the plan in it. Safe to run at every start, by
/// several processes at once, and again after a process that died in the middle of it.
/// </summary>
public sealed class DatabaseInitializer(
    IDbContextFactory<StPlanContext> contexts, IOptions<DatabaseOptions> options, DatabaseFailures failures, TimeProvider time)
{
    /// <summary>How long to wait for another process that is doing the same: far longer than it takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <returns>The number of the latest release.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be made ready.</exception>
    public Task<int> InitializeAsync(CancellationToken cancellation) => InitializeAsync(isDemo: false, cancellation);

    /// <summary>The same for a database of invented reports, which is none yet: its first release, and so all later ones, are marked as a demonstration.</summary>
    internal Task<int> InitializeDemoAsync(CancellationToken cancellation) => InitializeAsync(isDemo: true, cancellation);

    private Task<int> InitializeAsync(bool isDemo, CancellationToken cancellation) => failures.ExplainAsync(async () =>
    {
        var file = options.Value.Provider == DatabaseProvider.Sqlite ? SqliteFile.Of(options.Value.ConnectionString) : null;
        file?.CreateFolder();
        using var alone = file is null ? null : await LockAsync(file, cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.OpenConnectionAsync(cancellation);
        if (file is not null)
        {
            await SqliteCheck.RunAsync(context.Database, failures, cancellation);
        }

        await MigrateAsync(context, cancellation);
        return await SeedAsync(context, isDemo, cancellation);
    });

    private async Task<IDisposable> LockAsync(SqliteFile file, CancellationToken cancellation)
    {
        try
        {
            return await file.LockAsync(Patience, time, cancellation);
        }
        catch (TimeoutException e)
        {
            throw failures.Explain($"another process is preparing it ({e.Message})", "End that process and start again.", e);
        }
    }

    private async Task MigrateAsync(StPlanContext context, CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).ToList() is { Count: > 0 } unknown)
        {
            throw failures.Explain(
                $"it was made by a newer version of StPlan (it has {string.Join(", ", unknown)}; this version ends at {known[^1]})",
                "Run that version, or restore a backup from before the upgrade.");
        }

        if (applied.Count < known.Count)
        {
            await context.Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>
    /// A database without a release gets plan 24 as release 1: the row of the release and all it publishes in one transaction.
    /// </summary>
    private async Task<int> SeedAsync(StPlanContext context, bool isDemo, CancellationToken cancellation)
    {
        if (await FindLatestAsync() is { } latest)
        {
            return latest;
        }

        var document = PlanDocumentReader.ReadPlan24();
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await FindLatestAsync() is { } seededMeanwhile)
        {
            return seededMeanwhile;
        }

        context.Releases.Add(FirstRelease(document, isDemo));
        await context.AddPlanAsync(document, release: 1, cancellation);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return 1;

        Task<int?> FindLatestAsync() => context.Releases.MaxAsync(r => (int?)r.Number, cancellation);
    }

    private ReleaseRow FirstRelease(PlanDocument document, bool isDemo)
    {
        var title = $"Công bố Kế hoạch số {document.Plan.Number}";
        var notes = string.Create(
            CultureInfo.InvariantCulture,
            $"Công bố toàn văn Kế hoạch số {document.Plan.Number} ngày {document.Plan.IssuedOn:dd/MM/yyyy} của Ủy ban nhân dân tỉnh "
            + $"Trà Vinh và phụ lục nhiệm vụ, giải pháp kèm theo.");
        return new ReleaseRow
        {
            Number = 1,
            PublishedAt = time.GetUtcNow(),
            Title = new Verbatim(isDemo ? $"DEMO – {title}" : title),
            Notes = new Verbatim(isDemo
                ? $"DEMO, cơ sở dữ liệu minh họa: {notes} Báo cáo tiến độ công bố ở các lần sau là giả định."
                : $"{notes} Chưa có báo cáo tiến độ thực hiện."),
            IsDemo = isDemo,
        };
    }
}

using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.PlanDocuments;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Startup;

/// <summary>
/// Makes the database ready to be used: there, whole, of this version, and with the plan in it. Safe to run at every start, by
/// several processes at once, and again after a process that died in the middle of it.
/// </summary>
public sealed class DatabaseInitializer
{
    private readonly IDbContextFactory<StPlanContext> _contexts;
    private readonly SelectedDatabase _database;
    private readonly DatabaseFailures _failures;
    private readonly DatabaseWait _wait;
    private readonly TimeProvider _time;

    internal DatabaseInitializer(
        IDbContextFactory<StPlanContext> contexts, SelectedDatabase database, DatabaseFailures failures, DatabaseWait wait,
        TimeProvider time)
    {
        _contexts = contexts;
        _database = database;
        _failures = failures;
        _wait = wait;
        _time = time;
    }

    /// <summary>Waits for a database that does not answer yet, for as long as the settings say.</summary>
    /// <returns>The number of the latest release.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be made ready.</exception>
    public Task<int> InitializeAsync(CancellationToken cancellation) => InitializeAsync(isDemo: false, cancellation);

    /// <summary>The same without waiting, for a server that can already answer from a snapshot.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be made ready now.</exception>
    public Task<int> InitializeNowAsync(CancellationToken cancellation) =>
        _failures.ExplainAsync(() => PrepareAsync(isDemo: false, cancellation), cancellation);

    /// <summary>
    /// The same for a new database of invented reports. Its first release and all later ones are marked as a demonstration.
    /// </summary>
    internal Task<int> InitializeDemoAsync(CancellationToken cancellation) => InitializeAsync(isDemo: true, cancellation);

    private Task<int> InitializeAsync(bool isDemo, CancellationToken cancellation) =>
        _wait.RunAsync(cancellation => _failures.ExplainAsync(() => PrepareAsync(isDemo, cancellation), cancellation), cancellation);

    private async Task<int> PrepareAsync(bool isDemo, CancellationToken cancellation)
    {
        using var alone = await _database.System.LockAsync(_database.ConnectionString, cancellation);
        await using (var context = await _contexts.CreateDbContextAsync(cancellation))
        {
            await context.Database.OpenConnectionAsync(cancellation);
            if (await _database.System.FindObjectionAsync(context.Database, cancellation) is { } objection)
            {
                throw _failures.Explain(objection);
            }

            await MigrateAsync(context, cancellation);
            if (await FindLatestAsync(context, cancellation) is { } latest)
            {
                var document = PlanDocumentReader.ReadPlan24();
                return await PlanFileUpdate.IsDueAsync(context, document, cancellation)
                    ? await _database.System.WriteAsync(_contexts, (each, ct) => UpdateAsync(each, document, latest, ct), cancellation)
                    : latest;
            }
        }

        return await _database.System.WriteAsync(_contexts, (context, cancellation) => SeedAsync(context, isDemo, cancellation),
            cancellation);
    }

    private async Task MigrateAsync(StPlanContext context, CancellationToken cancellation)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).ToList() is { Count: > 0 } unknown)
        {
            throw _failures.Explain(
                $"a newer version of StPlan made it (it has {string.Join(", ", unknown)}; this version ends at {known[^1]})",
                "Run that version, or restore a backup that is older than the upgrade.");
        }

        if (applied.Count < known.Count)
        {
            await context.Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>
    /// A database without a release gets plan 24 as release 1: the row of the release and all it publishes in one transaction.
    /// </summary>
    private async Task<WriteOutcome<int>> SeedAsync(StPlanContext context, bool isDemo, CancellationToken cancellation)
    {
        if (await FindLatestAsync(context, cancellation) is { } seededMeanwhile)
        {
            return new(seededMeanwhile, IsToBeKept: false);
        }

        var document = PlanDocumentReader.ReadPlan24();
        context.Releases.Add(FirstRelease(document, isDemo));
        await context.AddPlanAsync(document, release: 1, cancellation);
        return new(1, IsToBeKept: true);
    }

    /// <summary>
    /// What a newer version's plan file says beside the plan's text becomes drafts of the next release: this version may be newer than
    /// the one that made the database.
    /// </summary>
    private async Task<WriteOutcome<int>> UpdateAsync(
        StPlanContext context, PlanDocument document, int latest, CancellationToken cancellation)
    {
        // Another process may have done it meanwhile.
        if (!await PlanFileUpdate.IsDueAsync(context, document, cancellation))
        {
            return new(latest, IsToBeKept: false);
        }

        await PlanFileUpdate.AddAsync(context, document, _time.GetUtcNow(), cancellation);
        return new(latest, IsToBeKept: true);
    }

    private static Task<int?> FindLatestAsync(StPlanContext context, CancellationToken cancellation) =>
        context.Releases.MaxAsync(r => (int?)r.Number, cancellation);

    private ReleaseRow FirstRelease(PlanDocument document, bool isDemo)
    {
        var title = $"Công bố Kế hoạch số {document.Plan.Number}";
        var notes = $"Công bố toàn văn Kế hoạch số {document.Plan.Number} ngày {Written.Day(document.Plan.IssuedOn, Language.Vi)} của "
            + "Ủy ban nhân dân tỉnh Trà Vinh và phụ lục nhiệm vụ, giải pháp kèm theo.";
        return new ReleaseRow
        {
            Number = 1,
            PublishedAt = _time.GetUtcNow(),
            Title = new Verbatim(isDemo ? $"DEMO – {title}" : title),
            Notes = new Verbatim(isDemo
                ? $"DEMO, số liệu giả định: {notes} Báo cáo tiến độ công bố ở các lần sau là giả định."
                : $"{notes} Chưa có báo cáo tiến độ thực hiện."),
            IsDemo = isDemo,
        };
    }
}

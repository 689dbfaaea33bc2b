using Microsoft.EntityFrameworkCore;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>
/// Builds what is public as of a release. The rows of a release are stamped in one transaction and then stay as they are, so several
/// queries see one state without a transaction of their own.
/// </summary>
public sealed class PublishedDataLoader(IDbContextFactory<StPlanContext> contexts, DatabaseFailures failures)
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
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var releases = await context.Releases.Where(r => r.Number <= release).ToListAsync(cancellation);
        if (!releases.Exists(r => r.Number == release))
        {
            return null;
        }

        var builder = new PublishedDataBuilder();
        foreach (var each in releases)
        {
            builder.Add(new Release { Number = each.Number, PublishedAt = each.PublishedAt, Title = each.Title, Notes = each.Notes });
        }

        var agencies = context.Agencies.AsOf(release).Include(a => a.Members).Include(a => a.Successors);
        foreach (var agency in await agencies.OrderBy(a => a.Position).ToListAsync(cancellation))
        {
            builder.AddAgency(agency, release);
        }

        foreach (var document in await context.LegalDocuments.AsOf(release).OrderBy(d => d.Position).ToListAsync(cancellation))
        {
            builder.AddLegalDocument(document);
        }

        await AddPlansAsync(context, builder, release, cancellation);
        return builder.Build();
    });

    /// <summary>What a database is said to be that has lost a release.</summary>
    internal DatabaseUnavailableException ExplainMissing(int release) => failures.Explain(
        $"it holds no release {release}, which it held before", "It may have been replaced while the server ran: restore it, or start again.");

    private static async Task AddPlansAsync(
        StPlanContext context, PublishedDataBuilder builder, int release, CancellationToken cancellation)
    {
        var plans = await context.Plans.AsOf(release).Include(p => p.PreambleCitations)
            .OrderBy(p => p.ReleaseNumber).ThenBy(p => p.Id).ToListAsync(cancellation);
        var provisions = await context.Set<ProvisionRow>().AsOf(release)
            .Include(p => p.Citations).Include(p => p.ResponsibleAgencies)
            .OrderBy(p => p.Position).ToListAsync(cancellation);
        var objectives = await context.Set<ObjectiveRow>().AsOf(release)
            .Include(o => o.Indicators)
            .OrderBy(o => o.Position).ToListAsync(cancellation);
        var groups = await context.Set<TaskGroupRow>().AsOf(release)
            .Include(g => g.Tasks).ThenInclude(t => t.Agencies)
            .Include(g => g.Tasks).ThenInclude(t => t.Citations)
            .OrderBy(g => g.Position).ToListAsync(cancellation);
        foreach (var plan in plans)
        {
            var content = builder.AddPlan(plan);
            content.AddProvisions(provisions.Where(p => p.PlanId == plan.Id));
            content.AddObjectives(objectives.Where(o => o.PlanId == plan.Id), release);
            content.AddTaskGroups(groups.Where(g => g.PlanId == plan.Id), release);
        }
    }
}

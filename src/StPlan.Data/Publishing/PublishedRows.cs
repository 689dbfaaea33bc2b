using Microsoft.EntityFrameworkCore;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>Reads the rows that are public as of a release (or would be with the next one) and builds PublishedData from them.</summary>
internal static class PublishedRows
{
    /// <summary>What was public at a release; null when there is no such release.</summary>
    public static async Task<PublishedData?> ReadAsync(StPlanContext context, int release, CancellationToken cancellation)
    {
        var releases = await ReadReleasesAsync(context, release, cancellation);
        return releases.Exists(r => r.Number == release)
            ? await ReadAsync(context, releases, new Vintage(release), withFacts: true, cancellation)
            : null;
    }

    /// <summary>What would be public if all drafts were published at a moment.</summary>
    public static async Task<PublishedData> ReadPreviewAsync(StPlanContext context, DateTimeOffset now, CancellationToken cancellation) =>
        await ReadNextAsync(context, now, withFacts: true, cancellation);

    /// <summary>The same without reports, assessments and observations: what those refer to.</summary>
    public static async Task<PublishedData> ReadReferencesAsync(StPlanContext context, DateTimeOffset now,
        CancellationToken cancellation) =>
        await ReadNextAsync(context, now, withFacts: false, cancellation);

    private static async Task<PublishedData> ReadNextAsync(StPlanContext context, DateTimeOffset now, bool withFacts,
        CancellationToken cancellation)
    {
        var releases = await ReadReleasesAsync(context, int.MaxValue, cancellation);
        var next = new Release
        {
            Number = releases[^1].Number + 1,
            PublishedAt = now,
            Title = new Verbatim("Bản xem trước, chưa công bố"),
            Notes = new Verbatim(""),
            IsDemo = releases[^1].IsDemo,
        };
        return await ReadAsync(context, [.. releases, next], new Vintage(next.Number, WithDrafts: true), withFacts, cancellation);
    }

    private static async Task<List<Release>> ReadReleasesAsync(StPlanContext context, int upTo, CancellationToken cancellation)
    {
        var rows = await context.Releases.AsNoTracking().Where(r => r.Number <= upTo).OrderBy(r => r.Number).ToListAsync(cancellation);
        return rows.ConvertAll(each => new Release
        {
            Number = each.Number,
            PublishedAt = each.PublishedAt,
            Title = each.Title,
            Notes = each.Notes,
            IsDemo = each.IsDemo,
        });
    }

    private static async Task<PublishedData> ReadAsync(
        StPlanContext context, List<Release> releases, Vintage vintage, bool withFacts, CancellationToken cancellation)
    {
        var builder = new PublishedDataBuilder();
        releases.ForEach(builder.Add);
        var agencies = vintage.Of(context.Agencies.AsNoTracking()).Include(a => a.Members).Include(a => a.Successors)
            .Include(a => a.Revisions);
        foreach (var agency in await agencies.OrderBy(a => a.Position).ToListAsync(cancellation))
        {
            builder.AddAgency(agency, vintage);
        }

        foreach (var document in await vintage.Of(context.LegalDocuments.AsNoTracking()).OrderBy(d => d.Position).ToListAsync(cancellation))
        {
            builder.AddLegalDocument(document);
        }

        var plans = await ReadPlansAsync(context, builder, vintage, cancellation);
        foreach (var closure in await vintage.OfDrafts(context.PeriodClosures.AsNoTracking()).ToListAsync(cancellation))
        {
            plans[closure.PlanId].AddClosure(closure, vintage);
        }

        if (withFacts)
        {
            await ReadFactsAsync(context, plans, vintage, cancellation);
        }

        return builder.Build();
    }

    private static async Task<Dictionary<string, PlanBuilder>> ReadPlansAsync(
        StPlanContext context, PublishedDataBuilder builder, Vintage vintage, CancellationToken cancellation)
    {
        var plans = await vintage.Of(context.Plans.AsNoTracking()).Include(p => p.PreambleCitations).Include(p => p.Areas)
            .OrderBy(p => p.ReleaseNumber ?? int.MaxValue).ThenBy(p => p.Id).ToListAsync(cancellation);
        var provisions = await vintage.Of(context.Set<ProvisionRow>().AsNoTracking())
            .Include(p => p.Citations).Include(p => p.ResponsibleAgencies)
            .OrderBy(p => p.Position).ToListAsync(cancellation);
        var objectives = await vintage.Of(context.Set<ObjectiveRow>().AsNoTracking())
            .Include(o => o.Indicators)
            .OrderBy(o => o.Position).ToListAsync(cancellation);
        var groups = await vintage.Of(context.Set<TaskGroupRow>().AsNoTracking())
            .Include(g => g.Tasks).ThenInclude(t => t.Agencies)
            .Include(g => g.Tasks).ThenInclude(t => t.Citations)
            .OrderBy(g => g.Position).ToListAsync(cancellation);
        var notices = await vintage.Of(context.Set<PlanNoticeRow>().AsNoTracking())
            .OrderBy(n => n.Position).ThenBy(n => n.Code).ThenBy(n => n.Revision).ToListAsync(cancellation);
        var builders = new Dictionary<string, PlanBuilder>(StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            var content = builder.AddPlan(plan, vintage);
            content.AddAreas(plan.Areas);
            content.AddNotices(notices.Where(n => n.PlanId == plan.Id), vintage);
            content.AddProvisions(provisions.Where(p => p.PlanId == plan.Id));
            content.AddObjectives(objectives.Where(o => o.PlanId == plan.Id), vintage);
            content.AddTaskGroups(groups.Where(g => g.PlanId == plan.Id), vintage);
            builders.Add(plan.Id, content);
        }

        return builders;
    }

    // Row by row: there may be some hundred thousand reports, of which nothing is needed twice.
    private static async Task ReadFactsAsync(
        StPlanContext context, Dictionary<string, PlanBuilder> plans, Vintage vintage, CancellationToken cancellation)
    {
        await foreach (var report in vintage.OfDrafts(context.TaskReports.AsNoTracking()).AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            plans[report.PlanId].AddReport(report, vintage);
        }

        await foreach (var assessment in vintage.OfDrafts(context.TaskAssessments.AsNoTracking()).AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            plans[assessment.PlanId].AddAssessment(assessment, vintage);
        }

        await foreach (var observation in vintage.OfDrafts(context.Observations.AsNoTracking()).AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            plans[observation.PlanId].AddObservation(observation, vintage);
        }

        foreach (var carryOver in await vintage.OfDrafts(context.TargetCarryOvers.AsNoTracking()).ToListAsync(cancellation))
        {
            plans[carryOver.PlanId].AddCarryOver(carryOver, vintage);
        }
    }
}

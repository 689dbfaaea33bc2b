using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Data.PlanDocuments;

/// <summary>
/// Brings what a newer file of a plan says beside its text into a database that has the plan already: notices, and days on which agencies
/// began or ended. Nothing that is there is changed: rows are added as drafts, which the next release publishes. Where somebody has
/// recorded or withdrawn such a day, the file does not come back to it.
/// </summary>
internal static class PlanFileUpdate
{
    /// <summary>Who a revision of an agency was recorded by.</summary>
    public const string Author = "plan file";

    /// <summary>Whether the file says anything that the database does not.</summary>
    public static async Task<bool> IsDueAsync(StPlanContext context, PlanDocument document, CancellationToken cancellation) =>
        await context.Plans.AnyAsync(p => p.Id == document.Plan.Id, cancellation)
        && ((await FindNoticesAsync(context, document, cancellation)).Count > 0
            || (await FindAgenciesAsync(context, document, cancellation)).Count > 0);

    /// <summary>Adds the rows to the context, within a write; the last of them are saved by the caller.</summary>
    public static async Task AddAsync(StPlanContext context, PlanDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var (listed, latest) in await FindNoticesAsync(context, document, cancellation))
        {
            if (latest is { ReleaseNumber: null })
            {
                // A draft of an earlier file that nobody published: the newer one takes its place and its number.
                context.Remove(latest);
                await context.SaveChangesAsync(cancellation);
            }

            context.Add(listed.As(latest is null ? 1 : latest.ReleaseNumber is null ? latest.Revision : latest.Revision + 1));
            Audit($"{listed.PlanId}/{listed.Code}");
        }

        foreach (var (known, listed) in await FindAgenciesAsync(context, document, cancellation))
        {
            var latest = known.Revisions.Where(r => r.DiscardedAt is null).MaxBy(r => r.Revision);
            if (latest is { ReleaseNumber: null })
            {
                latest.DiscardedAt = now;
            }

            var revision = new AgencyRevisionRow
            {
                AgencyCode = known.Code,
                Revision = known.Revisions.Select(r => r.Revision).DefaultIfEmpty().Max() + 1,
                Name = latest?.Name ?? known.Name,
                ShortName = latest is null ? known.ShortName : latest.ShortName,
                ValidFrom = (latest is null ? known.ValidFrom : latest.ValidFrom) ?? listed.ValidFrom,
                ValidTo = listed.ValidTo,
                Note = latest is null ? known.Note : latest.Note,
                LegalBasis = listed.LegalBasis,
                Reason = new Verbatim($"Theo {string.Join("; ", listed.LegalBasis.Select(d => d.Citation.Vi))}."),
                RecordedAt = now,
                RecordedBy = Author,
            };
            known.Revisions.Add(revision);
            Audit(revision.Id);
        }

        void Audit(string subject) =>
            context.AuditLog.Add(new AuditRow { At = now, Actor = Author, Action = "updateFromPlanFile", Subject = subject });
    }

    private static async Task<List<(PlanNoticeRow Listed, PlanNoticeRow? Latest)>> FindNoticesAsync(
        StPlanContext context, PlanDocument document, CancellationToken cancellation)
    {
        var rows = await context.Set<PlanNoticeRow>().Where(n => n.PlanId == document.Plan.Id).ToListAsync(cancellation);
        return
        [
            .. document.Plan.Notices
                .Select(listed => (Listed: listed, Latest: rows.Where(r => r.Code == listed.Code).MaxBy(r => r.Revision)))
                .Where(pair => pair.Latest is null || !pair.Latest.SaysTheSameAs(pair.Listed)),
        ];
    }

    private static async Task<List<(AgencyRow Known, AgencyRow Listed)>> FindAgenciesAsync(
        StPlanContext context, PlanDocument document, CancellationToken cancellation)
    {
        var dated = document.Agencies.Where(a => a.ValidTo is not null).ToDictionary(a => a.Code, StringComparer.Ordinal);
        var known = await context.Agencies.Include(a => a.Revisions).Where(a => dated.Keys.Contains(a.Code)).ToListAsync(cancellation);
        return
        [
            .. known.Where(a => a.ValidTo is null && a.Revisions.TrueForAll(r => r.ValidTo is null)).OrderBy(a => a.Position)
                .Select(a => (a, dated[a.Code])),
        ];
    }
}

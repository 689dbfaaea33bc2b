using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Databases;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Startup;

namespace StPlan.Data.Writing;

/// <summary>What stewards see and the public does not: live drafts, and who wrote what.</summary>
public sealed class StewardRecords(DatabaseCalls database)
{
    /// <summary>
    /// What the next release would publish of reports, figures, closures and revisions of agencies, as far as the actor may see it: a
    /// reporter its agency's reports, others everything. New agencies, members and successors are no revisions and show in the preview.
    /// </summary>
    /// <returns>Reports, assessments, observations, carried-over targets, closures and revisions of agencies, each in the order of their
    /// keys.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<IReadOnlyList<IDraft>> ReadDraftsAsync(Actor actor, CancellationToken cancellation) => database.ReadAsync(
        async (context, cancellation) =>
        {
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            var reports = context.TaskReports.LiveDrafts();
            if (!actor.Is(KeyRole.Steward))
            {
                reports = reports.Where(r => r.AgencyCode == actor.AgencyCode);
            }

            List<IDraft> drafts = [
                .. await reports.OrderBy(r => r.PlanId).ThenBy(r => r.Year).ThenBy(r => r.TaskCode).ThenBy(r => r.AgencyCode)
                    .ToListAsync(cancellation)];
            if (actor.Is(KeyRole.Steward))
            {
                drafts.AddRange(
                    await context.TaskAssessments.LiveDrafts().OrderBy(a => a.PlanId).ThenBy(a => a.Year).ThenBy(a => a.TaskCode)
                        .ToListAsync(cancellation));
                drafts.AddRange(
                    await context.Observations.LiveDrafts().OrderBy(o => o.PlanId).ThenBy(o => o.IndicatorCode).ThenBy(o => o.Year)
                        .ToListAsync(cancellation));
                drafts.AddRange(
                    await context.TargetCarryOvers.LiveDrafts().OrderBy(c => c.PlanId).ThenBy(c => c.IndicatorCode)
                        .ThenBy(c => c.AreaCode).ToListAsync(cancellation));
                drafts.AddRange(
                    await context.PeriodClosures.LiveDrafts().OrderBy(c => c.PlanId).ThenBy(c => c.Year).ToListAsync(cancellation));
                drafts.AddRange(await context.Set<AgencyRevisionRow>().LiveDrafts().OrderBy(r => r.AgencyCode).ToListAsync(cancellation));
            }

            return (IReadOnlyList<IDraft>)drafts;
        },
        cancellation);

    /// <summary>The latest writes, the last one first.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="before">Only those before this number; null for the latest.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public Task<IReadOnlyList<AuditRow>> ReadAuditLogAsync(int count, long? before, CancellationToken cancellation) => database.ReadAsync(
        async (context, cancellation) =>
        {
            var rows = before is null ? context.AuditLog : context.AuditLog.Where(a => a.Number < before);
            return (IReadOnlyList<AuditRow>)await rows.AsNoTracking().OrderByDescending(a => a.Number).Take(count)
                .ToListAsync(cancellation);
        },
        cancellation);
}

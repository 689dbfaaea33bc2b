using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;

namespace StPlan.Data.Snapshots;

/// <summary>A table of which released rows are public. What is not listed here does not get into a snapshot.</summary>
internal abstract class PublicTable
{
    public static IReadOnlyList<PublicTable> All { get; } =
    [
        Of((context, release) => context.Releases.Where(r => r.Number <= release)),
        Released<AgencyRow>(),
        Released<AgencyMemberRow>(),
        Released<AgencySuccessorRow>(),
        Released<AgencyRevisionRow>(),
        Released<LegalDocumentRow>(),
        Released<PlanRow>(),
        Of((context, release) => context.Plans.AsOf(release).SelectMany(p => p.PreambleCitations)),
        Of((context, release) => context.Plans.AsOf(release).SelectMany(p => p.Areas)),
        Released<PlanNoticeRow>(),
        Released<ProvisionRow>(),
        Of((context, release) => context.Set<ProvisionRow>().AsOf(release).SelectMany(p => p.Citations)),
        Of((context, release) => context.Set<ProvisionRow>().AsOf(release).SelectMany(p => p.ResponsibleAgencies)),
        Released<ObjectiveRow>(),
        Released<IndicatorRow>(),
        Released<TaskGroupRow>(),
        Released<TaskRow>(),
        Of((context, release) => context.Set<TaskRow>().AsOf(release).SelectMany(t => t.Agencies)),
        Of((context, release) => context.Set<TaskRow>().AsOf(release).SelectMany(t => t.Citations)),
        Released<PeriodClosureRow>(),
        Released<TaskReportRow>(),
        Released<TaskAssessmentRow>(),
        Released<ObservationRow>(),
        Released<TargetCarryOverRow>(),
    ];

    /// <summary>Columns of these tables that nobody publishes: by whose key a row came in.</summary>
    public static IReadOnlyList<string> Unpublished { get; } = [nameof(TaskReportRow.SubmittedBy), nameof(TaskAssessmentRow.RecordedBy)];

    public abstract Type RowType { get; }

    /// <summary>
    /// Some rows in the order of their keys. Those of a release stay as they are, so that pages that are read one after another fit
    /// together.
    /// </summary>
    public abstract Task<IReadOnlyList<object>> ReadAsync(StPlanContext context, int release, int skip, int take,
        CancellationToken cancellation);

    private static Rows<T> Released<T>()
        where T : class, IReleased => new((context, release) => context.Set<T>().AsOf(release));

    private static Rows<T> Of<T>(Func<StPlanContext, int, IQueryable<T>> asOf)
        where T : class => new(asOf);

    private sealed class Rows<T>(Func<StPlanContext, int, IQueryable<T>> asOf) : PublicTable
        where T : class
    {
        public override Type RowType => typeof(T);

        public override async Task<IReadOnlyList<object>> ReadAsync(
            StPlanContext context, int release, int skip, int take, CancellationToken cancellation)
        {
            var key = context.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties;
            var ordered = key.Skip(1).Aggregate(
                asOf(context, release).AsNoTracking().OrderBy(row => EF.Property<object>(row, key[0].Name)),
                (rows, property) => rows.ThenBy(row => EF.Property<object>(row, property.Name)));
            return await ordered.Skip(skip).Take(take).ToListAsync(cancellation);
        }
    }
}

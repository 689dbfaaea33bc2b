using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>
/// Opens and closes reporting periods. A closed period takes no reports. The public sees the change with the next release.
/// </summary>
public sealed class Periods
{
    private readonly Writer _writer;

    internal Periods(Writer writer) => _writer = writer;

    /// <param name="isClosed">False to open it again.</param>
    public Task<WriteResult<PeriodClosureRow>> SetAsync(
        Actor actor, string? plan, int year, bool isClosed, string? reason, WriteOptions options, CancellationToken cancellation) =>
            _writer.RunAsync(
        actor,
        async (scope, cancellation) =>
        {
            var references = await scope.ReferencesAsync(cancellation);
            Plan? found = null;
            var problem = Permission.Check(actor, KeyRole.Steward)
                ?? Lookups.Plan(references, plan, out found)
                ?? (found!.FindReportingPeriod(year) is null ? NoPeriod(found!, year) : null)
                ?? (WriteProblem?)Bounds.Length(reason, "reason", Bounds.MaxText);
            if (problem is not null)
            {
                return WriteResult<PeriodClosureRow>.Refused(problem);
            }

            var rows = await scope.Context.PeriodClosures.Where(c => c.PlanId == found!.Id && c.Year == year).ToListAsync(cancellation);
            var revisions = new Revisions<int, PeriodClosureRow>(rows, c => c.Year);
            if (revisions.Current(year) is { } current && current.IsClosed == isClosed)
            {
                return new WriteResult<PeriodClosureRow>([current], []);
            }

            if (!isClosed && revisions.Current(year) is null)
            {
                return WriteResult<PeriodClosureRow>.Refused(NotClosed(year));
            }

            revisions.Replace(year, scope.Now);
            var row = new PeriodClosureRow
            {
                PlanId = found!.Id,
                Year = year,
                Revision = revisions.NextNumber(year),
                IsClosed = isClosed,
                Reason = Bounds.CleanVerbatim(reason),
                RecordedAt = scope.Now,
                RecordedBy = actor.Name,
            };
            scope.Context.PeriodClosures.Add(row);
            scope.Audit(isClosed ? "closeReportingPeriod" : "reopenReportingPeriod", row.Id);
            return new WriteResult<PeriodClosureRow>([row], []);
        },
        row => row.Id,
        FindAsync,
        options,
        cancellation);

    internal static async Task<PeriodClosureRow?> FindAsync(StPlanContext context, string id) =>
        id.Split('/') is [var plan, var year, var revision] && FactId.TryReadNumber(year, out var y)
            && FactId.TryReadNumber(revision, out var r)
            ? await context.PeriodClosures.FindAsync(plan, y, r)
            : null;

    /// <summary>Checks that a report for the year can be taken now.</summary>
    internal static WriteProblem? CheckOpen(Plan plan, int year) => plan.FindReportingPeriod(year) is { State: PeriodState.Closed }
        ? new PeriodClosed(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Kỳ báo cáo năm {year} đã đóng. Hãy liên hệ Sở Khoa học và Công nghệ."),
                string.Create(CultureInfo.InvariantCulture, $"The reporting period of {year} is closed. Ask the Department of Science "
                    + $"and Technology.")),
            year)
        : CheckBegun(plan, year);

    /// <summary>Checks that the year is one of the plan's and has begun. A closed period must be that too before it is assessed.</summary>
    internal static WriteProblem? CheckBegun(Plan plan, int year) => plan.FindReportingPeriod(year) switch
    {
        null => NoPeriod(plan, year),
        { State: PeriodState.Upcoming } => new PeriodClosed(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Kỳ báo cáo năm {year} chưa bắt đầu. Hãy gửi khi năm {year} bắt đầu."),
                string.Create(CultureInfo.InvariantCulture, $"The reporting period of {year} has not begun. Send the report when {year} "
                    + $"begins.")),
            year),
        _ => null,
    };

    // The next release would tell the public of an opening that nobody had been waiting for.
    private static ValueOutOfRange NotClosed(int year) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Kỳ báo cáo năm {year} đang mở. Chỉ mở lại được kỳ đã đóng."),
            string.Create(CultureInfo.InvariantCulture, $"The reporting period of {year} is open. Only a closed period can be reopened.")),
        "year");

    private static WriteProblem NoPeriod(Plan plan, int year)
    {
        var (first, last) = (plan.ReportingPeriods[0].Year, plan.ReportingPeriods[^1].Year);
        return new PeriodClosed(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Không có kỳ báo cáo năm {year}. Hãy dùng một năm từ {first} đến {last}."),
                string.Create(CultureInfo.InvariantCulture, $"No reporting period has the year {year}. Use a year from {first} to "
                    + $"{last}.")),
            year);
    }
}

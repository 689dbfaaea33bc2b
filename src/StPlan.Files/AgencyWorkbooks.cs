using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Reporting;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Files;

/// <summary>
/// Puts together the workbook in which an agency reports for a year: its tasks, with what it has reported so far, drafts too.
/// </summary>
public sealed class AgencyWorkbooks(PublishedDataLoader loader, TimeProvider time)
{
    /// <param name="actor">A reporter gets its own agency's.</param>
    /// <param name="agency">An agency's code.</param>
    /// <param name="year">A year that the current plan has reports for.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    public async Task<WriteResult<WorkbookContent>> CreateAsync(Actor actor, string agency, int year, CancellationToken cancellation)
    {
        var preview = await loader.LoadPreviewAsync(cancellation);
        var plan = preview.Plan;
        var problem = Lookups.Agency(preview, agency, out var found) ?? CheckOwner(actor, found!) ?? Periods.CheckBegun(plan, year);
        if (problem is not null)
        {
            return WriteResult<WorkbookContent>.Refused(problem);
        }

        var tasks = plan.Tasks.Where(task => task.MayBeReportedBy(found!)).Select(task => ToRow(task, found!, year)).ToList();
        return tasks.Count == 0 ? WriteResult<WorkbookContent>.Refused(NoTask(found!))
            : new WriteResult<WorkbookContent>([ToContent(preview, found!, year, tasks)], []);
    }

    private WorkbookContent ToContent(PublishedData preview, Agency agency, int year, IReadOnlyList<WorkbookTask> tasks) => new()
    {
        Plan = preview.Plan.Id,
        PlanTitle = preview.Plan.Title,
        Agency = agency.Code,
        AgencyName = agency.Name,
        Year = year,
        DueBefore = ReportingCalendar.DueBefore(year),
        Tasks = tasks,
        IsDemo = preview.IsDemo,
        WrittenAt = time.GetUtcNow(),
    };

    private static WriteProblem? CheckOwner(Actor actor, Agency agency) => actor.Is(KeyRole.Steward) || actor.AgencyCode == agency.Code
        ? null
        : Permission.NotFor(actor, agency.Code);

    private static NotFound NoTask(Agency agency) => new(
        new Text(
            $"{agency.Name.Vi} không chủ trì nhiệm vụ nào. Hãy chọn cơ quan phải gửi báo cáo.",
            $"{agency.Code} leads no task. Use an agency that must report."), "agency");

    private static WorkbookTask ToRow(PlanTask task, Agency agency, int year)
    {
        // Of the year itself; else what was reported last, for the reporter to look at.
        var known = task.Reports.Where(r => r.Agency == agency && r.Year <= year).MaxBy(r => r.Year);
        return new WorkbookTask(
            task.Code, task.Text, task.Timeframe.Text.Value, known is null ? null : known.ToSubmission(),
            known?.Year == year ? known.Revision : 0);
    }
}

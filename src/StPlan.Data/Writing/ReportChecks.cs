using System.Globalization;
using StPlan.Data.Keys;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>Checks a report: that the task is the agency's, that its period takes reports, and that its values are allowed.</summary>
/// <param name="references">Plans, agencies and closures, as of now.</param>
/// <param name="actor">Who sends it.</param>
internal sealed class ReportChecks(PublishedData references, Actor actor)
{
    /// <returns>What the report is of; null where that cannot be told.</returns>
    public ReportKey? Check(ReportSubmission report, int index, List<WriteProblem> problems)
    {
        report.CheckValues(problem => problems.Add(problem with { Index = index }));
        PlanTask? task = null;
        Agency? agency = null;
        var found = Lookups.Plan(references, report.Plan, out var plan)
            ?? Lookups.Task(plan!, report.Task, out task)
            ?? Lookups.Agency(references, report.Agency, out agency)
            ?? CheckAgency(task!, agency!)
            ?? Periods.CheckOpen(plan!, report.Year);
        if (found is not null)
        {
            problems.Add(found with { Index = index });
            return null;
        }

        return new ReportKey(plan!.Id, report.Task, report.Agency, report.Year);
    }

    private WriteProblem? CheckAgency(PlanTask task, Agency agency)
    {
        if (!actor.Is(KeyRole.Steward) && actor.AgencyCode != agency.Code)
        {
            return Permission.NotFor(actor, agency.Code);
        }

        return task.MayBeReportedBy(agency)
            ? null
            : new NotThisAgencysTask(new Text(
                $"{agency.Name.Vi} ({agency.Code}) không chủ trì nhiệm vụ {task.Code}. Cơ quan chủ trì: {task.LeadText}.",
                $"{agency.Code} does not lead task {task.Code}. Use {string.Join(", ", task.LeadAgencies.Select(a => a.Code))}, or a "
                    + "member or a successor of one of these."));
    }
}

/// <summary>Checks that a completion is 0–100 percent and does not contradict the status beside it.</summary>
internal static class Completions
{
    public static WriteProblem? Check(PlanTaskStatus status, decimal? completion) =>
        Bounds.Between(completion, 0, 100, "completion") ?? (status, completion) switch
        {
            (PlanTaskStatus.Completed, not null and not 100) => Contradiction(completion.Value, "\"Hoàn thành\" (COMPLETED)", 100),
            (PlanTaskStatus.NotStarted, not null and not 0) => Contradiction(completion.Value, "\"Chưa thực hiện\" (NOT_STARTED)", 0),
            _ => null,
        };

    private static ValueOutOfRange Contradiction(decimal found, string status, int expected) => new(
        new Text(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Mức độ hoàn thành là {found}%, không phù hợp với tình trạng {status}. Phải nhập {expected}% hoặc để trống."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"\"completion\" is {found}, but the status is {status}. Send {expected}, or leave \"completion\" out.")),
        "completion");
}

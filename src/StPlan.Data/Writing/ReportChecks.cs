using StPlan.Data.Keys;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Writing;

/// <summary>Whether a report can be taken: whose task it is, whether its period takes reports, and whether its values can be.</summary>
/// <param name="references">Plans, agencies and closures, as of now.</param>
/// <param name="actor">Who sends it.</param>
internal sealed class ReportChecks(PublishedData references, Actor actor)
{
    /// <returns>What the report is of; null where that cannot be told.</returns>
    public TaskReports.Key? Check(ReportSubmission report, int index, List<WriteProblem> problems)
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

        return new TaskReports.Key(plan!.Id, report.Task, report.Agency, report.Year);
    }

    private WriteProblem? CheckAgency(PlanTask task, Agency agency)
    {
        if (!actor.Is(KeyRole.Steward) && actor.AgencyCode != agency.Code)
        {
            return new NotThisAgencysTask(new Text(
                $"Khóa này báo cáo cho {actor.AgencyCode}, không cho {agency.Code} ({agency.Name.Vi}).",
                $"Found a report of {agency.Code}; expected one of {actor.AgencyCode}, for which this key reports."));
        }

        return task.MayBeReportedBy(agency)
            ? null
            : new NotThisAgencysTask(new Text(
                $"{agency.Name.Vi} ({agency.Code}) không chủ trì nhiệm vụ {task.Code}; cơ quan chủ trì: {task.LeadText}.",
                $"Found {agency.Code} for task {task.Code}; expected an agency that leads it: {string.Join(", ", task.LeadAgencies.Select(a => a.Code))}, a member or a successor."));
    }
}

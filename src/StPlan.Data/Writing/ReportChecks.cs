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
        CheckValues(report, problem => problems.Add(problem with { Index = index }));
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

    private static void CheckValues(ReportSubmission report, Action<WriteProblem> add)
    {
        Add(
            Completions.Check(report.Status, report.Completion),
            Bounds.Required(report.Results, "results"),
            Bounds.Length(report.Results, "results", Bounds.MaxText),
            Bounds.Length(report.Difficulties, "difficulties", Bounds.MaxText),
            Bounds.Length(report.Proposals, "proposals", Bounds.MaxText),
            Bounds.Length(report.Reason, "reason", Bounds.MaxText),
            Bounds.Between(report.Funding?.StateBudget, 0, Bounds.MaxAmount, "stateBudget"),
            Bounds.Between(report.Funding?.OtherSources, 0, Bounds.MaxAmount, "otherSources"),
            Bounds.Count(report.Outputs.Count, "outputs"),
            Bounds.Count(report.Evidence.Count, "evidence"));
        foreach (var output in report.Outputs.Take(Bounds.MaxItems))
        {
            Add(
                Bounds.Required(output.What, "outputs"),
                Bounds.Length(output.What, "outputs", Bounds.MaxLine),
                Bounds.Length(output.Unit, "outputs", Bounds.MaxLine),
                Bounds.Between(output.Quantity, 0, Bounds.MaxAmount, "outputs"));
        }

        foreach (var evidence in report.Evidence.Take(Bounds.MaxItems))
        {
            Add(
                Bounds.Required(evidence.Title, "evidence"),
                Bounds.Length(evidence.Title, "evidence", Bounds.MaxLine),
                Bounds.Required(evidence.Url, "evidence") ?? Bounds.Address(evidence.Url, "evidence"));
        }

        void Add(params ReadOnlySpan<WriteProblem?> found)
        {
            foreach (var problem in found)
            {
                if (problem is not null)
                {
                    add(problem);
                }
            }
        }
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
            string.Create(CultureInfo.InvariantCulture, $"Mức độ hoàn thành {found}% mâu thuẫn với trạng thái {status}; cần {expected}% hoặc để trống."),
            string.Create(CultureInfo.InvariantCulture, $"Found {found} percent with {status}; expected {expected} or none.")),
        "completion");
}

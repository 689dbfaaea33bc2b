using StPlan.Data.Writing;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Reporting;

/// <summary>A report as it comes in, as it is stored, and as it is published: which value of each is which of the others.</summary>
public static class TaskReportMapping
{
    /// <summary>What came in as the revision that is stored.</summary>
    internal static TaskReportRow ToRow(this ReportSubmission report, ReportKey key, WriteScope scope, int revision,
        DateTimeOffset firstReceivedAt) => new()
        {
            PlanId = key.Plan,
            TaskCode = key.Task,
            AgencyCode = key.Agency,
            Year = key.Year,
            Revision = revision,
            Status = report.Status,
            Completion = Bounds.Rounded(report.Completion),
            Results = Bounds.CleanVerbatim(report.Results)!,
            Difficulties = Bounds.CleanVerbatim(report.Difficulties),
            Proposals = Bounds.CleanVerbatim(report.Proposals),
            Outputs = [.. report.Outputs.Select(
            o => new Output { What = Bounds.Clean(o.What)!, Quantity = o.Quantity, Unit = Bounds.Clean(o.Unit) })],
            StateBudget = Bounds.Rounded(report.Funding?.StateBudget),
            OtherSources = Bounds.Rounded(report.Funding?.OtherSources),
            Evidence = [.. report.Evidence.Select(e => new Evidence { Title = Bounds.Clean(e.Title)!, Url = Bounds.Clean(e.Url)! })],
            SubmittedAt = scope.Now,
            FirstReceivedAt = firstReceivedAt,
            SubmittedBy = scope.Actor.Name,
            Reason = Bounds.CleanVerbatim(report.Reason),
        };

    /// <summary>The revision as the graph has it.</summary>
    internal static TaskReport ToReport(this TaskReportRow row) => new()
    {
        Id = row.Id,
        Year = row.Year,
        Revision = row.Revision,
        Status = row.Status,
        Completion = row.Completion,
        Results = row.Results,
        Difficulties = row.Difficulties,
        Proposals = row.Proposals,
        Outputs = row.Outputs,
        Funding = row.StateBudget is null && row.OtherSources is null
            ? null
            : new Funding { StateBudget = row.StateBudget, OtherSources = row.OtherSources },
        Evidence = row.Evidence,
        SubmittedAt = row.SubmittedAt,
        FirstReceivedAt = row.FirstReceivedAt,
        Reason = row.Reason,
    };

    /// <summary>What was reported, as it would come in again.</summary>
    public static ReportSubmission ToSubmission(this TaskReport report) => new()
    {
        Task = report.Task.Code,
        Agency = report.Agency.Code,
        Year = report.Year,
        Status = report.Status,
        Completion = report.Completion,
        Results = report.Results.Value,
        Difficulties = report.Difficulties?.Value,
        Proposals = report.Proposals?.Value,
        Outputs = report.Outputs,
        Funding = report.Funding,
        Evidence = report.Evidence,
    };

    /// <summary>Whether two revisions state the same; who sent them, when and why does not matter.</summary>
    internal static bool SaysTheSame(this TaskReportRow a, TaskReportRow b) =>
        (a.Status, a.Completion, a.StateBudget, a.OtherSources) == (b.Status, b.Completion, b.StateBudget, b.OtherSources)
        && (a.Results.Value, a.Difficulties?.Value, a.Proposals?.Value) == (b.Results.Value, b.Difficulties?.Value, b.Proposals?.Value)
        && a.Outputs.Select(o => (o.What, o.Quantity, o.Unit)).SequenceEqual(b.Outputs.Select(o => (o.What, o.Quantity, o.Unit)))
        && a.Evidence.Select(e => (e.Title, e.Url)).SequenceEqual(b.Evidence.Select(e => (e.Title, e.Url)));
}

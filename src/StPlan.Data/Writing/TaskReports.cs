using Microsoft.EntityFrameworkCore;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Takes in the reports of agencies, as drafts of the next release.</summary>
public sealed class TaskReports
{
    private readonly Writer _writer;

    internal TaskReports(Writer writer) => _writer = writer;

    /// <summary>
    /// Writes all the reports or none. A report on the same task, agency and year as an earlier one is its correction; one that says the
    /// same as what is there already changes nothing, so that a file may be sent again.
    /// </summary>
    public Task<WriteResult<TaskReportRow>> SubmitAsync(
        Actor actor, IReadOnlyList<ReportSubmission> submissions, WriteOptions options, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        (scope, cancellation) => WriteAsync(scope, submissions, cancellation),
        row => row.Id,
        FindAsync,
        options,
        cancellation);

    internal static async Task<TaskReportRow?> FindAsync(StPlanContext context, string id) =>
        id.Split('/') is [var plan, var task, var agency, var year, var revision] && FactId.TryReadNumber(year, out var y)
            && FactId.TryReadNumber(revision, out var r)
            ? await context.TaskReports.FindAsync(plan, task, agency, y, r)
            : null;

    private static async Task<WriteResult<TaskReportRow>> WriteAsync(
        WriteScope scope, IReadOnlyList<ReportSubmission> submissions, CancellationToken cancellation)
    {
        var checks = new ReportChecks(await scope.ReferencesAsync(cancellation), scope.Actor);
        var problems = new List<WriteProblem>();
        var known = submissions.Select((each, i) => new Checked(each, checks.Check(each, i, problems))).ToList();
        var revisions = await ReadRevisionsAsync(scope.Context, known, cancellation);
        problems.AddRange(revisions.Check(known.ConvertAll(each => each.Key), i => known[i].Submission.ExpectedRevision, Twice));
        if (problems.Count > 0)
        {
            return WriteResult<TaskReportRow>.Refused([.. problems.OrderBy(p => p.Index)]);
        }

        var written = new List<TaskReportRow>(known.Count);
        var unchanged = 0;
        foreach (var each in known)
        {
            var current = revisions.Current(each.Key!.Value);
            written.Add(Add(scope, each, revisions));
            unchanged += written[^1] == current ? 1 : 0;
            await scope.StepAsync(known.Count, cancellation);
        }

        return new WriteResult<TaskReportRow>(written, []) { Unchanged = unchanged };
    }

    private static TaskReportRow Add(WriteScope scope, Checked report, Revisions<ReportKey, TaskReportRow> revisions)
    {
        var key = report.Key!.Value;
        var current = revisions.Current(key);
        var row = report.Submission.ToRow(key, scope, revisions.NextNumber(key), current?.FirstReceivedAt ?? scope.Now);
        if (current is not null && current.SaysTheSame(row))
        {
            return current;
        }

        revisions.Replace(key, scope.Now);
        scope.Context.TaskReports.Add(row);
        scope.Audit("submitTaskReport", row.Id);
        return row;
    }

    /// <summary>
    /// One query for a single report, one for each plan and year of a file. Of what was discarded only the last is read: somebody who sends
    /// a report a thousand times must not make the next one a thousand times as slow.
    /// </summary>
    private static async Task<Revisions<ReportKey, TaskReportRow>> ReadRevisionsAsync(
        StPlanContext context, List<Checked> reports, CancellationToken cancellation)
    {
        var rows = new List<TaskReportRow>();
        foreach (var year in reports.Where(r => r.Key is not null).Select(r => r.Key!.Value).GroupBy(k => (k.Plan, k.Year)))
        {
            var ofYear = context.TaskReports.Where(r => r.PlanId == year.Key.Plan && r.Year == year.Key.Year);
            if (year.Distinct().ToList() is [var only])
            {
                ofYear = ofYear.Where(r => r.TaskCode == only.Task && r.AgencyCode == only.Agency);
            }

            var last = await ofYear
                .Where(r => !context.TaskReports.Any(later =>
                    later.PlanId == r.PlanId && later.TaskCode == r.TaskCode && later.AgencyCode == r.AgencyCode && later.Year == r.Year
                        && later.Revision > r.Revision))
                .ToListAsync(cancellation);
            rows.AddRange(last);
            if (last.Exists(r => r.DiscardedAt is not null))
            {
                rows.AddRange(await ofYear.Where(r => r.ReleaseNumber != null).ToListAsync(cancellation));
            }
        }

        return new Revisions<ReportKey, TaskReportRow>(rows, r => new ReportKey(r.PlanId, r.TaskCode, r.AgencyCode, r.Year));
    }

    private static ValueOutOfRange Twice(ReportKey key) => new(
        new Text(
            $"Nhiệm vụ {key.Task} của {key.Agency} năm {key.Year} có trong danh sách hai lần. Mỗi báo cáo chỉ gửi một lần.",
            $"The list has task {key.Task} of {key.Agency} for {key.Year} twice. Send each report once."),
        "task");

    private readonly record struct Checked(ReportSubmission Submission, ReportKey? Key);
}

/// <summary>Whose report of which year: its revisions have this in common.</summary>
internal readonly record struct ReportKey(string Plan, string Task, string Agency, int Year);

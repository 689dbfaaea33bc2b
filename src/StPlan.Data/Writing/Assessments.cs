using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>Takes in the consolidated assessments of tasks, as drafts of the next release.</summary>
public sealed class Assessments
{
    private readonly Writer _writer;

    internal Assessments(Writer writer) => _writer = writer;

    public Task<WriteResult<TaskAssessmentRow>> ConsolidateAsync(
        Actor actor, AssessmentSubmission submission, WriteOptions options, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        (scope, cancellation) => WriteAsync(scope, submission, cancellation),
        row => row.Id,
        FindAsync,
        options,
        cancellation);

    internal static async Task<TaskAssessmentRow?> FindAsync(StPlanContext context, string id) =>
        id.Split('/') is [var plan, var task, var year, var revision] && FactId.TryReadNumber(year, out var y)
            && FactId.TryReadNumber(revision, out var r)
            ? await context.TaskAssessments.FindAsync(plan, task, y, r)
            : null;

    private static async Task<WriteResult<TaskAssessmentRow>> WriteAsync(
        WriteScope scope, AssessmentSubmission submission, CancellationToken cancellation)
    {
        var references = await scope.ReferencesAsync(cancellation);
        Plan? plan = null;
        var problem = Permission.Check(scope.Actor, KeyRole.Steward)
            ?? Completions.Check(submission.Status, submission.Completion)
            ?? Bounds.Required(submission.Rationale, "rationale")
            ?? Bounds.Length(submission.Rationale, "rationale", Bounds.MaxText)
            ?? Bounds.Length(submission.Reason, "reason", Bounds.MaxText)
            ?? Lookups.Plan(references, submission.Plan, out plan)
            ?? (WriteProblem?)Lookups.Task(plan!, submission.Task, out _)
            ?? Periods.CheckBegun(plan!, submission.Year);
        if (problem is not null)
        {
            return WriteResult<TaskAssessmentRow>.Refused(problem);
        }

        var rows = await scope.Context.TaskAssessments
            .Where(a => a.PlanId == plan!.Id && a.TaskCode == submission.Task && a.Year == submission.Year).ToListAsync(cancellation);
        var revisions = new Revisions<int, TaskAssessmentRow>(rows, a => a.Year);
        if (Staleness.Of(submission.ExpectedRevision, revisions.CurrentNumber(submission.Year)) is { } stale)
        {
            return WriteResult<TaskAssessmentRow>.Refused(stale);
        }

        var row = new TaskAssessmentRow
        {
            PlanId = plan!.Id,
            TaskCode = submission.Task,
            Year = submission.Year,
            Revision = revisions.NextNumber(submission.Year),
            Status = submission.Status,
            Completion = Bounds.Rounded(submission.Completion),
            Rationale = Bounds.CleanVerbatim(submission.Rationale)!,
            RecordedAt = scope.Now,
            RecordedBy = scope.Actor.Name,
            Reason = Bounds.CleanVerbatim(submission.Reason),
        };
        if (revisions.Current(submission.Year) is { } current && SaysTheSame(current, row))
        {
            return new WriteResult<TaskAssessmentRow>([current], []);
        }

        revisions.Replace(submission.Year, scope.Now);
        scope.Context.TaskAssessments.Add(row);
        scope.Audit("consolidateTask", row.Id);
        return new WriteResult<TaskAssessmentRow>([row], []);
    }

    private static bool SaysTheSame(TaskAssessmentRow a, TaskAssessmentRow b) =>
        (a.Status, a.Completion, a.Rationale.Value) == (b.Status, b.Completion, b.Rationale.Value);
}

/// <summary>A consolidated assessment as it comes in, not checked yet.</summary>
public sealed record AssessmentSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    /// <summary>The task's code: "III.9".</summary>
    public required string Task { get; init; }

    public required int Year { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100.</summary>
    public decimal? Completion { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Rationale { get; init; }

    /// <summary>Why an earlier assessment is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The revision that the sender knows as the latest; 0 for none. A different latest revision is refused. Null skips this check.
    /// </summary>
    public int? ExpectedRevision { get; init; }
}

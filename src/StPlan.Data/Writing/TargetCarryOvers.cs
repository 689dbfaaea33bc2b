using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Writing;

/// <summary>Takes in decisions on how targets carry over to other areas, as drafts of the next release.</summary>
public sealed class TargetCarryOvers
{
    private readonly Writer _writer;

    internal TargetCarryOvers(Writer writer) => _writer = writer;

    /// <summary>Writes the decision; one of the same indicator and area as an earlier one takes its place.</summary>
    public Task<WriteResult<TargetCarryOverRow>> RecordAsync(
        Actor actor, TargetCarryOverSubmission submission, WriteOptions options, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        (scope, cancellation) => WriteAsync(scope, submission, cancellation),
        row => row.Id,
        FindAsync,
        options,
        cancellation);

    internal static async Task<TargetCarryOverRow?> FindAsync(StPlanContext context, string id) =>
        id.Split('/') is [var plan, var indicator, var area, var revision] && FactId.TryReadNumber(revision, out var r)
            ? await context.TargetCarryOvers.FindAsync(plan, indicator, area, r)
            : null;

    private static async Task<WriteResult<TargetCarryOverRow>> WriteAsync(
        WriteScope scope, TargetCarryOverSubmission submission, CancellationToken cancellation)
    {
        var references = await scope.ReferencesAsync(cancellation);
        Plan? plan = null;
        Indicator? indicator = null;
        Area? area = null;
        var problem = Permission.Check(scope.Actor, KeyRole.Steward)
            ?? Lookups.Plan(references, submission.Plan, out plan)
            ?? Lookups.Indicator(plan!, submission.Indicator, out indicator)
            ?? Lookups.Area(plan!, submission.Area, out area)
            ?? Check(submission, indicator!, area!, scope.Now);
        if (problem is not null)
        {
            return WriteResult<TargetCarryOverRow>.Refused(problem);
        }

        var rows = await scope.Context.TargetCarryOvers
            .Where(c => c.PlanId == plan!.Id && c.IndicatorCode == indicator!.Code && c.AreaCode == area!.Code).ToListAsync(cancellation);
        var revisions = new Revisions<string, TargetCarryOverRow>(rows, c => c.AreaCode);
        if (Staleness.Of(submission.ExpectedRevision, revisions.CurrentNumber(area!.Code)) is { } stale)
        {
            return WriteResult<TargetCarryOverRow>.Refused(stale);
        }

        var row = new TargetCarryOverRow
        {
            PlanId = plan!.Id,
            IndicatorCode = indicator!.Code,
            AreaCode = area.Code,
            Revision = revisions.NextNumber(area.Code),
            Value = Bounds.Rounded(submission.Value, ObservationConfiguration.Decimals),
            OutOf = submission.OutOf,
            DecidedBy = Bounds.Clean(submission.DecidedBy)!,
            DocumentNumber = Bounds.Clean(submission.DocumentNumber)!,
            DocumentDate = submission.DocumentDate,
            DocumentUrl = Bounds.Clean(submission.DocumentUrl),
            RecordedAt = scope.Now,
            RecordedBy = scope.Actor.Name,
            Reason = Bounds.CleanVerbatim(submission.Reason),
        };
        if (revisions.Current(area.Code) is { } current && SaysTheSame(current, row))
        {
            return new WriteResult<TargetCarryOverRow>([current], []) { Unchanged = 1 };
        }

        revisions.Replace(area.Code, scope.Now);
        scope.Context.TargetCarryOvers.Add(row);
        scope.Audit("recordTargetCarryOver", row.Id);
        return new WriteResult<TargetCarryOverRow>([row], []);
    }

    private static WriteProblem? Check(TargetCarryOverSubmission submission, Indicator indicator, Area area, DateTimeOffset now) =>
        CheckValue(submission, indicator, area)
        ?? Bounds.Required(submission.DecidedBy, "decidedBy")
        ?? Bounds.Length(submission.DecidedBy, "decidedBy", Bounds.MaxLine)
        ?? Bounds.Required(submission.DocumentNumber, "documentNumber")
        ?? Bounds.Length(submission.DocumentNumber, "documentNumber", Bounds.MaxLine)
        ?? Bounds.Address(Bounds.Clean(submission.DocumentUrl), "documentUrl")
        ?? Bounds.Length(submission.Reason, "reason", Bounds.MaxText)
        ?? (submission.DocumentDate > DateOnly.FromDateTime(now.ToOffset(ObservationChecks.Vietnam).DateTime)
            ? new ValueOutOfRange(
                new Text("Ngày văn bản ở tương lai. Hãy ghi ngày ban hành.", "The date is in the future. Write the day of issue."),
                "documentDate")
            : null);

    private static WriteProblem? CheckValue(TargetCarryOverSubmission submission, Indicator indicator, Area area) => indicator.Kind switch
    {
        IndicatorKind.Qualitative => Problem("indicator",
            "Chỉ tiêu định tính không có giá trị để chuyển tiếp.", "A qualitative indicator has no target value to carry over."),
        IndicatorKind.Rank when submission is { Value: null } or { OutOf: null } => Problem("value",
            "Phải nêu hạng (value) và tính trong bao nhiêu đơn vị (outOf).", "State the rank (value), and among how many (outOf)."),
        IndicatorKind.Rank => Bounds.Between(submission.OutOf, 1, 10_000, "outOf")
            ?? Bounds.Between(submission.Value, 1, submission.OutOf!.Value, "value"),
        _ when submission.OutOf is not null => Problem("outOf", "Chỉ thứ hạng mới có outOf.", "Only a rank has outOf. Leave it out."),
        _ when area.IsPlansOwn => Problem("area",
            $"Mục tiêu đã được đặt ra cho {area.Name.Vi}. Hãy chọn khu vực khác.",
            $"The target is set for {area.Name[Language.En]} already. Choose another area."),
        IndicatorKind.Milestone => submission.Value is null ? null
            : Problem("value", "Cột mốc không có giá trị.", "A milestone has no value. Leave it out."),
        _ => submission.Value is null
            ? Problem("value", "Phải nêu giá trị để so sánh (value).", "State the value to compare with.")
            : Bounds.Between(submission.Value, -ObservationChecks.MaxValue, ObservationChecks.MaxValue, "value"),
    };

    private static ValueOutOfRange Problem(string field, string vi, string en) => new(new Text(vi, en), field);

    private static bool SaysTheSame(TargetCarryOverRow a, TargetCarryOverRow b) =>
        (a.Value, a.OutOf, a.DecidedBy, a.DocumentNumber, a.DocumentDate, a.DocumentUrl)
        == (b.Value, b.OutOf, b.DecidedBy, b.DocumentNumber, b.DocumentDate, b.DocumentUrl);
}

/// <summary>A decision on how a target carries over, as it comes in, not checked yet.</summary>
public sealed record TargetCarryOverSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    public required string Indicator { get; init; }

    public required string Area { get; init; }

    public decimal? Value { get; init; }

    public int? OutOf { get; init; }

    public required string DecidedBy { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly DocumentDate { get; init; }

    public string? DocumentUrl { get; init; }

    /// <summary>Why an earlier decision is replaced or corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The revision that the sender knows as the latest; 0 for none. A different latest revision is refused. Null skips this check.
    /// </summary>
    public int? ExpectedRevision { get; init; }
}

using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Takes drafts back, before a release publishes them.</summary>
public sealed class Drafts
{
    private readonly Writer _writer;

    internal Drafts(Writer writer) => _writer = writer;

    /// <summary>
    /// A reporter takes back its own agency's reports, a steward any draft. What is published stays: it can only be corrected.
    /// </summary>
    public Task<WriteResult<IDraft>> WithdrawAsync(Actor actor, DraftKind kind, string id, WriteOptions options, CancellationToken cancellation) =>
        _writer.RunAsync(
            actor,
            async (scope, cancellation) =>
            {
                var draft = await FindAsync(scope.Context, kind, id);
                var problem = CheckOwner(actor, kind, id) ?? (draft is null ? Missing(id) : CheckLive(draft, id));
                if (problem is not null)
                {
                    return WriteResult<IDraft>.Refused(problem);
                }

                draft!.DiscardedAt = scope.Now;
                scope.Audit("withdrawDraft", id);
                return new WriteResult<IDraft>([draft], []);
            },
            _ => id,
            (context, _) => FindAsync(context, kind, id),
            options,
            cancellation);

    private static async Task<IDraft?> FindAsync(StPlanContext context, DraftKind kind, string id) => kind switch
    {
        DraftKind.TaskReport => await TaskReports.FindAsync(context, id),
        DraftKind.TaskAssessment => await Assessments.FindAsync(context, id),
        DraftKind.Observation => await ObservationRecords.FindAsync(context, id),
        DraftKind.PeriodClosure => await Periods.FindAsync(context, id),
        DraftKind.AgencyRevision => await AgencyRecords.FindRevisionAsync(context, id),
        _ => null,
    };

    // By the id, whether there is such a draft or not: a reporter must not learn what other agencies have not published yet.
    private static WriteProblem? CheckOwner(Actor actor, DraftKind kind, string id) => actor.Is(KeyRole.Steward) ? null
        : kind != DraftKind.TaskReport ? Permission.Check(actor, KeyRole.Steward)
        : id.Split('/') is not [_, _, var agency, _, _] || agency == actor.AgencyCode ? null
        : new NotThisAgencysTask(new Text(
            $"Báo cáo này của {Bounds.Shorten(agency)}; khóa này báo cáo cho {actor.AgencyCode}.",
            $"Found a report of {Bounds.Shorten(agency)}; expected one of {actor.AgencyCode}, for which this key reports."));

    private static WriteProblem? CheckLive(IDraft draft, string id) => draft switch
    {
        { ReleaseNumber: { } release } => new StaleVersion(
            new Text(
                $"{id} đã công bố ở lần {release}; hãy gửi bản đính chính.",
                $"Found {id} published by release {release}; expected a draft. Send a correction instead."),
            draft.Revision),
        { DiscardedAt: not null } => new StaleVersion(
            new Text($"{id} đã được rút hoặc thay thế.", $"Found {id} withdrawn or replaced already; expected a draft."), draft.Revision),
        _ => null,
    };

    private static NotFound Missing(string id) => new(
        new Text($"Không có bản nháp \"{Bounds.Shorten(id)}\".", $"Found no draft \"{Bounds.Shorten(id)}\"; expected the id of one."), "id");
}

/// <summary>What drafts there are.</summary>
public enum DraftKind
{
    TaskReport,
    TaskAssessment,
    Observation,
    PeriodClosure,
    AgencyRevision,
}

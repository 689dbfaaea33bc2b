using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Takes drafts back, before a release publishes them.</summary>
public sealed class Drafts
{
    /// <summary>What an id that is none of a draft is answered with.</summary>
    public static readonly Text NoDraft = new("Không có bản nháp mang mã này. Hãy dùng `id` của một bản "
        + "nháp.", "No draft has this id. Use the `id` of a draft.");

    private readonly Writer _writer;

    internal Drafts(Writer writer) => _writer = writer;

    /// <summary>
    /// A reporter takes back its own agency's reports, a steward any draft. What is published stays: it can only be corrected.
    /// </summary>
    public Task<WriteResult<IDraft>> WithdrawAsync(Actor actor, DraftKind kind, string id, WriteOptions options,
        CancellationToken cancellation) =>
        _writer.RunAsync(
            actor,
            async (scope, cancellation) =>
            {
                var draft = await FindAsync(scope.Context, kind, id);
                var problem = CheckOwner(actor, kind, id) ?? (draft is null ? Missing() : CheckLive(draft, id));
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
        DraftKind.TargetCarryOver => await TargetCarryOvers.FindAsync(context, id),
        DraftKind.PeriodClosure => await Periods.FindAsync(context, id),
        DraftKind.AgencyRevision => await AgencyRecords.FindRevisionAsync(context, id),
        _ => null,
    };

    // By the id, whether there is such a draft or not: a reporter must not learn what other agencies have not published yet.
    private static WriteProblem? CheckOwner(Actor actor, DraftKind kind, string id) => actor.Is(KeyRole.Steward) ? null
        : kind != DraftKind.TaskReport ? Permission.Check(actor, KeyRole.Steward)
        : id.Split('/') is not [_, _, var agency, _, _] || agency == actor.AgencyCode ? null
        : Permission.NotFor(actor, Bounds.Shorten(agency));

    private static WriteProblem? CheckLive(IDraft draft, string id) => draft switch
    {
        { ReleaseNumber: { } release } => new StaleVersion(
            new Text(
                $"{id} đã công bố ở lần {release}. Hãy gửi bản đính chính.",
                $"Release {release} already published {id}. Send a correction instead."),
            draft.Revision),
        { DiscardedAt: not null } => new StaleVersion(
            new Text(
                $"{id} đã được rút hoặc thay thế, không còn là bản nháp.",
                $"{id} is no longer a draft. Somebody withdrew or replaced it."), draft.Revision),
        _ => null,
    };

    private static NotFound Missing() => new(NoDraft, "id");
}

/// <summary>What drafts there are.</summary>
public enum DraftKind
{
    TaskReport,
    TaskAssessment,
    Observation,
    PeriodClosure,
    AgencyRevision,
    TargetCarryOver,
}

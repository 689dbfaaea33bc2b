using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain.Observations;

namespace StPlan.Data.Writing;

/// <summary>Takes in the values of indicators, as drafts of the next release.</summary>
public sealed class ObservationRecords
{
    private readonly Writer _writer;

    internal ObservationRecords(Writer writer) => _writer = writer;

    /// <summary>Writes all the observations or none; one of the same indicator and year as an earlier one is its correction.</summary>
    public Task<WriteResult<ObservationRow>> RecordAsync(
        Actor actor, IReadOnlyList<ObservationSubmission> submissions, WriteOptions options, CancellationToken cancellation) =>
            _writer.RunAsync(
        actor,
        (scope, cancellation) => WriteAsync(scope, submissions, cancellation),
        row => row.Id,
        FindAsync,
        options,
        cancellation);

    internal static async Task<ObservationRow?> FindAsync(StPlanContext context, string id) =>
        id.Split('/') is [var plan, var indicator, var year, var revision] && FactId.TryReadNumber(year, out var y)
            && FactId.TryReadNumber(revision, out var r)
            ? await context.Observations.FindAsync(plan, indicator, y, r)
            : null;

    private static async Task<WriteResult<ObservationRow>> WriteAsync(
        WriteScope scope, IReadOnlyList<ObservationSubmission> submissions, CancellationToken cancellation)
    {
        if (Permission.Check(scope.Actor, KeyRole.Steward) is { } notAllowed)
        {
            return WriteResult<ObservationRow>.Refused(notAllowed);
        }

        var checks = new ObservationChecks(await scope.ReferencesAsync(cancellation), scope.Now);
        var problems = new List<WriteProblem>();
        var keys = submissions.Select((each, i) => checks.Check(each, i, problems)).ToList();

        // Few enough to read them all: an indicator has one a year.
        var revisions = new Revisions<ObservationKey, ObservationRow>(
            await scope.Context.Observations.ToListAsync(cancellation), o => new ObservationKey(o.PlanId, o.IndicatorCode, o.Year));
        problems.AddRange(revisions.Check(keys, i => submissions[i].ExpectedRevision, ObservationChecks.Twice));
        if (problems.Count > 0)
        {
            return WriteResult<ObservationRow>.Refused([.. problems.OrderBy(p => p.Index)]);
        }

        var currents = keys.ConvertAll(key => revisions.Current(key!.Value));
        var written = submissions.Select((each, i) => Add(scope, each, keys[i]!.Value, revisions)).ToList();
        return new WriteResult<ObservationRow>(written, []) { Unchanged = written.Where((row, i) => row == currents[i]).Count() };
    }

    private static ObservationRow Add(WriteScope scope, ObservationSubmission submission, ObservationKey key,
        Revisions<ObservationKey, ObservationRow> revisions)
    {
        var row = new ObservationRow
        {
            PlanId = key.Plan,
            IndicatorCode = key.Indicator,
            Year = key.Year,
            Revision = revisions.NextNumber(key),
            Value = Bounds.Rounded(submission.Value, ObservationConfiguration.Decimals),
            Rank = submission.Rank,
            OutOf = submission.OutOf,
            Accomplished = submission.Accomplished,
            Note = Bounds.CleanVerbatim(submission.Note),
            Quality = submission.Quality,
            Source = new Source
            {
                Title = Bounds.Clean(submission.Source.Title)!,
                Url = Bounds.Clean(submission.Source.Url),
                Publisher = Bounds.Clean(submission.Source.Publisher),
            },
            RecordedAt = scope.Now,
            RecordedBy = scope.Actor.Name,
            Reason = Bounds.CleanVerbatim(submission.Reason),
        };
        if (revisions.Current(key) is { } current && SaysTheSame(current, row))
        {
            return current;
        }

        revisions.Replace(key, scope.Now);
        scope.Context.Observations.Add(row);
        scope.Audit("recordObservation", row.Id);
        return row;
    }

    private static bool SaysTheSame(ObservationRow a, ObservationRow b) =>
        (a.Value, a.Rank, a.OutOf, a.Accomplished, a.Note?.Value, a.Quality) == (b.Value, b.Rank, b.OutOf, b.Accomplished, b.Note?.Value,
            b.Quality)
        && (a.Source.Title, a.Source.Url, a.Source.Publisher) == (b.Source.Title, b.Source.Url, b.Source.Publisher);
}

/// <summary>Which indicator in which year: its revisions have this in common.</summary>
internal readonly record struct ObservationKey(string Plan, string Indicator, int Year);

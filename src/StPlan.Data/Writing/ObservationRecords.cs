using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

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
        var areas = new Area?[submissions.Count];
        var keys = submissions.Select((each, i) => checks.Check(each, i, problems, out areas[i])).ToList();

        // Few enough to read them all: an indicator has one a year.
        var revisions = new Revisions<ObservationKey, ObservationRow>(
            await scope.Context.Observations.ToListAsync(cancellation), o => new ObservationKey(o.PlanId, o.IndicatorCode, o.Year));
        problems.AddRange(revisions.Check(keys, i => submissions[i].ExpectedRevision, ObservationChecks.Twice));
        problems.AddRange(CheckAreas(submissions, keys, areas, revisions));
        problems.AddRange(CheckBaselines(submissions, keys, areas, revisions));
        if (problems.Count > 0)
        {
            return WriteResult<ObservationRow>.Refused([.. problems.OrderBy(p => p.Index)]);
        }

        var currents = keys.ConvertAll(key => revisions.Current(key!.Value));
        var written = submissions.Select((each, i) => Add(scope, each, keys[i]!.Value, areas[i], revisions)).ToList();
        return new WriteResult<ObservationRow>(written, []) { Unchanged = written.Where((row, i) => row == currents[i]).Count() };
    }

    // A year has one figure: one of the country must not take the place of the province's by accident.
    private static IEnumerable<WriteProblem> CheckAreas(
        IReadOnlyList<ObservationSubmission> submissions, List<ObservationKey?> keys, Area?[] areas,
        Revisions<ObservationKey, ObservationRow> revisions)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is { } key && Bounds.Clean(submissions[i].Reason) is null
                && revisions.Current(key) is { ReleaseNumber: not null, AreaCode: { } published } && published != areas[i]?.Code)
            {
                yield return ObservationChecks.OtherArea(key, published) with { Index = i };
            }
        }
    }

    private static IEnumerable<WriteProblem> CheckBaselines(
        IReadOnlyList<ObservationSubmission> submissions, List<ObservationKey?> keys, Area?[] areas,
        Revisions<ObservationKey, ObservationRow> revisions)
    {
        var stated = revisions.Currents.Where(row => row.IsBaseline)
            .Where(row => !keys.Contains(new ObservationKey(row.PlanId, row.IndicatorCode, row.Year)))
            .Select(row => (row.PlanId, row.IndicatorCode, row.AreaCode, row.Year)).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { } key || !submissions[i].IsBaseline)
            {
                continue;
            }

            var area = areas[i]?.Code;
            var other = stated.FindIndex(s => (s.PlanId, s.IndicatorCode, s.AreaCode) == (key.Plan, key.Indicator, area));
            if (other >= 0)
            {
                yield return ObservationChecks.SecondBaseline(key, stated[other].Year) with { Index = i };
            }

            stated.Add((key.Plan, key.Indicator, area, key.Year));
        }
    }

    private static ObservationRow Add(WriteScope scope, ObservationSubmission submission, ObservationKey key, Area? area,
        Revisions<ObservationKey, ObservationRow> revisions)
    {
        var row = new ObservationRow
        {
            PlanId = key.Plan,
            IndicatorCode = key.Indicator,
            Year = key.Year,
            Revision = revisions.NextNumber(key),
            AreaCode = area?.Code,
            Value = Bounds.Rounded(submission.Value, ObservationConfiguration.Decimals),
            Rank = submission.Rank,
            OutOf = submission.OutOf,
            Accomplished = submission.Accomplished,
            Note = Bounds.CleanVerbatim(submission.Note),
            Quality = submission.Quality,
            IsBaseline = submission.IsBaseline,
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
        (a.AreaCode, a.Value, a.Rank, a.OutOf, a.Accomplished) == (b.AreaCode, b.Value, b.Rank, b.OutOf, b.Accomplished)
        && (a.Note?.Value, a.Quality, a.IsBaseline) == (b.Note?.Value, b.Quality, b.IsBaseline)
        && (a.Source.Title, a.Source.Url, a.Source.Publisher) == (b.Source.Title, b.Source.Url, b.Source.Publisher);
}

/// <summary>Which indicator in which year: its revisions have this in common.</summary>
internal readonly record struct ObservationKey(string Plan, string Indicator, int Year);

using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Reporting;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;

namespace StPlan.Demo;

/// <summary>
/// Where the story is written down: the writers that everybody uses, under names that say DEMO. What they refuse is a mistake of the story.
/// </summary>
internal sealed class DemoDesk(IServiceProvider services, StoryTime time, IProgress<string>? progress, CancellationToken cancellation)
{
    private const string OwnKeyHolder = "SKHCN";

    private static readonly Actor Reporter = new("DEMO Sở Khoa học và Công nghệ", KeyRole.Reporter, OwnKeyHolder, null);
    private static readonly Actor Steward = new("DEMO Bộ phận tổng hợp", KeyRole.Steward, null, null);
    private static readonly Actor Publisher = new("DEMO Người công bố", KeyRole.Publisher, null, null);

    /// <summary>The moment at which the next thing is written.</summary>
    public DateTimeOffset Now
    {
        get => time.Now;
        set => time.Now = value;
    }

    public Task<PublishedData> LoadAsync() => services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(cancellation);

    /// <summary>
    /// The Department of Science and Technology sends its own; what comes from others by letter is put in by the steward.
    /// </summary>
    public async Task<IReadOnlyList<TaskReportRow>> SubmitAsync(IReadOnlyList<ReportSubmission> reports)
    {
        var rows = new List<TaskReportRow>();
        foreach (var sender in reports.GroupBy(r => r.Agency == OwnKeyHolder ? Reporter : Steward)
            .OrderBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            rows.AddRange(
                Accepted(await services.GetRequiredService<TaskReports>()
                    .SubmitAsync(sender.Key, [.. sender], WriteOptions.Default, cancellation)));
        }

        return rows;
    }

    public async Task WithdrawAsync(TaskReportRow draft) =>
        Accepted(await services.GetRequiredService<Drafts>()
            .WithdrawAsync(Steward, DraftKind.TaskReport, draft.Id, WriteOptions.Default, cancellation));

    public async Task ConsolidateAsync(AssessmentSubmission assessment) =>
        Accepted(await services.GetRequiredService<Assessments>()
            .ConsolidateAsync(Steward, assessment, WriteOptions.Default, cancellation));

    public async Task RecordAsync(IReadOnlyList<ObservationSubmission> observations) =>
        Accepted(await services.GetRequiredService<ObservationRecords>()
            .RecordAsync(Steward, observations, WriteOptions.Default, cancellation));

    public async Task CarryOverAsync(TargetCarryOverSubmission carryOver) =>
        Accepted(await services.GetRequiredService<TargetCarryOvers>()
            .RecordAsync(Steward, carryOver, WriteOptions.Default, cancellation));

    public async Task SetPeriodAsync(int year, bool isClosed, string reason) =>
        Accepted(await services.GetRequiredService<Periods>()
            .SetAsync(Steward, null, year, isClosed, DemoMark.On(reason), WriteOptions.Default, cancellation));

    public async Task UpsertAsync(AgencySubmission agency) =>
        Accepted(await services.GetRequiredService<AgencyRecords>().UpsertAsync(Steward, agency, WriteOptions.Default, cancellation));

    public async Task PublishAsync(string title, string notes)
    {
        var published = Accepted(await services.GetRequiredService<ReleasePublisher>().PublishAsync(
            Publisher, $"DEMO – {title}", $"DEMO, số liệu và nội dung giả định để minh họa: {notes}", null, WriteOptions.Default,
            cancellation));
        progress?.Report($"Release {published[0].Release.Number}: {published[0].Release.Title}");
    }

    private static IReadOnlyList<T> Accepted<T>(WriteResult<T> result) => result.IsRefused
        ? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems.Select(p => p.Message[Domain.Language.En])))
        : result.Written;
}

/// <summary>
/// The clock of the story: it stands where the last event put it, so that the same story leaves the same times in every row.
/// </summary>
internal sealed class StoryTime : TimeProvider
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public DateTimeOffset Now { get; set; } = At(2025, 3, 10, 9, 0);

    /// <summary>A moment in Trà Vinh.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute, int second = 0) =>
        new(year, month, day, hour, minute, second, Vietnam);

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}

using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>
/// Publishes: one transaction gives the release the next number, stamps every live draft with it, and reads back what is public then.
/// Either all of that is there afterwards, or nothing, also when the process dies in between.
/// </summary>
public sealed class ReleasePublisher
{
    private const int MaxTitle = 200;

    private static readonly MethodInfo StampRows =
        typeof(ReleasePublisher).GetMethod(nameof(StampAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Writer _writer;

    internal ReleasePublisher(Writer writer) => _writer = writer;

    /// <param name="actor">A publisher.</param>
    /// <param name="title">In Vietnamese.</param>
    /// <param name="notes">What is published and why, in Vietnamese; may be empty.</param>
    /// <param name="expectedLatest">The release that the publisher knows as the latest. A different latest release is refused. Null skips
    /// this check.</param>
    /// <param name="options">A dry run reads what would be public, and publishes nothing.</param>
    /// <returns>What is public now. A reader that has these data need not ask the database again.</returns>
    public Task<WriteResult<PublishedData>> PublishAsync(
        Actor actor, string title, string? notes, int? expectedLatest, WriteOptions options, CancellationToken cancellation) =>
            _writer.RunAsync(
        actor,
        (scope, cancellation) => PublishAsync(scope, title, notes, expectedLatest, cancellation),
        data => data.Release.Number.ToString(CultureInfo.InvariantCulture),
        async (context, number) => await PublishedRows.ReadAsync(context, int.Parse(number, CultureInfo.InvariantCulture), cancellation),
        options,
        cancellation);

    private static async Task<WriteResult<PublishedData>> PublishAsync(
        WriteScope scope, string title, string? notes, int? expectedLatest, CancellationToken cancellation)
    {
        var context = scope.Context;
        var latest = await context.Releases.OrderByDescending(r => r.Number).FirstAsync(cancellation);
        var problem = Permission.Check(scope.Actor, KeyRole.Publisher)
            ?? Bounds.Required(title, "title")
            ?? Bounds.Length(title, "title", MaxTitle)
            ?? Bounds.Length(notes, "notes", Bounds.MaxText)
            ?? (WriteProblem?)Staleness.Of(expectedLatest, latest.Number);
        if (problem is not null)
        {
            return WriteResult<PublishedData>.Refused(problem);
        }

        var release = new ReleaseRow
        {
            Number = latest.Number + 1,

            // A clock that was set back must not make a later release look earlier.
            PublishedAt = scope.Now > latest.PublishedAt ? scope.Now : latest.PublishedAt,
            Title = Bounds.CleanVerbatim(title)!,
            Notes = Bounds.CleanVerbatim(notes) ?? new Verbatim(""),

            // Invented data stay what they are, whatever is published after them.
            IsDemo = latest.IsDemo,
        };
        context.Releases.Add(release);
        scope.Audit("publishRelease", release.Number.ToString(CultureInfo.InvariantCulture));
        await context.SaveChangesAsync(cancellation);
        if (await StampAllAsync(context, release.Number, cancellation) == 0)
        {
            return WriteResult<PublishedData>.Refused(new NothingToPublish(new Text(
                $"Không có bản nháp nào để công bố sau lần {latest.Number}.", "There is no draft to publish after release "
                    + $"{latest.Number}.")));
        }

        await WebhookOutbox.AddAsync(scope, release.Number, cancellation);
        return new WriteResult<PublishedData>([(await PublishedRows.ReadAsync(context, release.Number, cancellation))!], []);
    }

    /// <returns>How many rows the release publishes.</returns>
    private static async Task<int> StampAllAsync(StPlanContext context, int release, CancellationToken cancellation)
    {
        var stamped = 0;
        foreach (var type in context.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(IReleased))))
        {
            stamped += await (Task<int>)StampRows.MakeGenericMethod(type).Invoke(null, [context, release, cancellation])!;
        }

        return stamped;
    }

    private static Task<int> StampAsync<T>(StPlanContext context, int release, CancellationToken cancellation)
        where T : class, IReleased
    {
        var drafts = context.Set<T>().Where(row => row.ReleaseNumber == null);
        if (typeof(T).IsAssignableTo(typeof(IDraft)))
        {
            drafts = drafts.Where(row => ((IDraft)row).DiscardedAt == null);
        }

        return drafts.ExecuteUpdateAsync(set => set.SetProperty(row => row.ReleaseNumber, release), cancellation);
    }
}

using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Writing;

/// <summary>
/// One write, in a transaction of its own. There is one writer at a time, so what it has read does not change before it is done.
/// </summary>
internal sealed class WriteScope(StPlanContext context, Actor actor, DateTimeOffset now, WriteOptions options)
{
    // Often enough for a progress bar to move, seldom enough to cost nothing.
    private const int RowsPerStep = 500;

    private PublishedData? _references;
    private int _done;

    public StPlanContext Context { get; } = context;

    public Actor Actor { get; } = actor;

    /// <summary>The same for everything that the write adds.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Plans and agencies as the next release would have them, without reports and observations.</summary>
    public async Task<PublishedData> ReferencesAsync(CancellationToken cancellation) =>
        _references ??= await PublishedRows.ReadReferencesAsync(Context, Now, cancellation);

    /// <summary>
    /// Says that another of many things is done, and from time to time sends to the database what has been added: within the transaction,
    /// so that it is there or gone with the rest.
    /// </summary>
    public async Task StepAsync(int total, CancellationToken cancellation)
    {
        if (++_done % RowsPerStep == 0 && !options.IsDryRun)
        {
            await Context.SaveChangesAsync(cancellation);
            options.Progress?.Report(new WriteProgress(_done, total));
        }
    }

    public void Audit(string action, string subject) => Context.AuditLog.Add(
        new AuditRow { At = Now, Actor = Actor.Name, KeyId = Actor.KeyId, Action = action, Subject = subject });
}

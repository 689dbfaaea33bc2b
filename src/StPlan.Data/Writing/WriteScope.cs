using StPlan.Data.Audit;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Writing;

/// <summary>One write: in a transaction of its own, with one writer at a time, so that what it has looked at is still so when it is done.</summary>
internal sealed class WriteScope(StPlanContext context, Actor actor, DateTimeOffset now)
{
    private PublishedData? _references;

    public StPlanContext Context { get; } = context;

    public Actor Actor { get; } = actor;

    /// <summary>The same for everything that the write adds.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Plans and agencies as the next release would have them, without reports and observations.</summary>
    public async Task<PublishedData> ReferencesAsync(CancellationToken cancellation) =>
        _references ??= await PublishedRows.ReadReferencesAsync(Context, Now, cancellation);

    public void Audit(string action, string subject) => Context.AuditLog.Add(
        new AuditRow { At = Now, Actor = Actor.Name, KeyId = Actor.KeyId, Action = action, Subject = subject });
}

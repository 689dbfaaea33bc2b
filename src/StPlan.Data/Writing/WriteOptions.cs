namespace StPlan.Data.Writing;

/// <summary>How a write is to be carried out.</summary>
/// <param name="IsDryRun">Only look whether it could be written.</param>
/// <param name="Idempotency">How the sender may repeat it; null when it may not. The operator's commands do not take it.</param>
/// <param name="Progress">Told how far it is; null where nobody waits for it.</param>
public sealed record WriteOptions(bool IsDryRun = false, Idempotency? Idempotency = null, IProgress<WriteProgress>? Progress = null)
{
    public static WriteOptions Default { get; } = new();
}

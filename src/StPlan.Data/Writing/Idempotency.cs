namespace StPlan.Data.Writing;

/// <summary>What makes it safe to send a write again when its answer was lost.</summary>
/// <param name="Key">Chosen by the sender, for this write alone.</param>
/// <param name="RequestHash">SHA-256 of what was sent.</param>
public sealed record Idempotency(string Key, byte[] RequestHash)
{
    /// <summary>As long as a UUID and then some.</summary>
    public const int MaxKeyLength = 64;
}

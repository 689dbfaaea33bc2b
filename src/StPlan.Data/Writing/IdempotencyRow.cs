namespace StPlan.Data.Writing;

/// <summary>A write that its sender may repeat: under the same key the same is answered, and nothing is written twice.</summary>
public sealed class IdempotencyRow
{
    /// <summary>The id of the API key, since senders do not know of each other.</summary>
    public required string KeyId { get; init; }

    /// <summary>As the sender chose it.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>SHA-256 of what was sent.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>Ids of what was written, a line each.</summary>
    public required string Written { get; init; }

    public required DateTimeOffset At { get; init; }
}

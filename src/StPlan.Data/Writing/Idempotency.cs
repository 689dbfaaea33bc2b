using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Writing;

/// <summary>Makes it safe to send a write again when its answer was lost.</summary>
/// <param name="Key">Chosen by the sender, for this write alone.</param>
/// <param name="RequestHash">SHA-256 of what was sent.</param>
public sealed record Idempotency(string Key, byte[] RequestHash)
{
    /// <summary>As long as a UUID and then some.</summary>
    public const int MaxKeyLength = 64;
}

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

internal sealed class IdempotencyConfiguration : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> builder)
    {
        builder.ToTable("IdempotencyKeys");
        builder.HasKey(i => new { i.KeyId, i.IdempotencyKey });
        builder.Property(i => i.RequestHash).HasMaxLength(32);
    }
}

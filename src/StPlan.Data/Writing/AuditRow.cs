using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Writing;

/// <summary>One write: who did what, when, to which row. Added in the transaction of the write itself, never changed.</summary>
public sealed class AuditRow
{
    /// <summary>1, 2, 3 … in the order of the writes.</summary>
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The name of the key, or "operator" for commands on the machine.</summary>
    public required string Actor { get; init; }

    public string? KeyId { get; init; }

    /// <summary>The mutation's name: "submitTaskReport".</summary>
    public required string Action { get; init; }

    /// <summary>The id of what was written.</summary>
    public required string Subject { get; init; }
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditLog");
        builder.HasKey(a => a.Number);
        builder.Property(a => a.Number).ValueGeneratedOnAdd();
    }
}

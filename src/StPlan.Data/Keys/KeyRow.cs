using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;

namespace StPlan.Data.Keys;

/// <summary>An API key. The secret itself is nowhere: only who has it can show it.</summary>
public sealed class KeyRow
{
    /// <summary>The public part of the key, by which it is found.</summary>
    public required string Id { get; init; }

    /// <summary>For people: who holds it, or for what.</summary>
    public required string Name { get; init; }

    public required KeyRole Role { get; init; }

    /// <summary>Whose key it is: a reporter reports for this agency.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>
    /// SHA-256 of the secret, which is 256 random bits: nothing that could be guessed, so nothing that would need a slow hash.
    /// </summary>
    public required byte[] SecretHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key that made it.</summary>
    public required string CreatedBy { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>What the holder of a key may do. Each role may do what those before it may.</summary>
public enum KeyRole
{
    /// <summary>Reports on the tasks of its own agency.</summary>
    Reporter,

    /// <summary>All reports, observations, assessments, agencies and periods.</summary>
    Steward,

    /// <summary>Releases and keys.</summary>
    Publisher,
}

internal sealed class KeyConfiguration : IEntityTypeConfiguration<KeyRow>
{
    public void Configure(EntityTypeBuilder<KeyRow> builder)
    {
        builder.ToTable("Keys");
        builder.HasKey(k => k.Id);
        builder.Property(k => k.SecretHash).HasMaxLength(32);
        builder.Property(k => k.RevokedAt).IsConcurrencyToken();
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(k => k.AgencyCode);
    }
}

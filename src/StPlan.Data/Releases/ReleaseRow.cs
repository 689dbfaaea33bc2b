using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Domain;

namespace StPlan.Data.Releases;

/// <summary>A release. The row is written in the transaction that stamps what it publishes.</summary>
public sealed class ReleaseRow
{
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required Verbatim Title { get; init; }

    public required Verbatim Notes { get; init; }

    /// <summary>Whether it holds invented data; every release of a database for demonstration does.</summary>
    public bool IsDemo { get; init; }
}

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<ReleaseRow>
{
    public void Configure(EntityTypeBuilder<ReleaseRow> builder)
    {
        builder.ToTable("Releases");
        builder.HasKey(r => r.Number);

        // Numbered by us, not by the database: the key is what stops two processes from making the same release.
        builder.Property(r => r.Number).ValueGeneratedNever();
    }
}

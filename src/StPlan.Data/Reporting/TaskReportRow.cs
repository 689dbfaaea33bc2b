using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Reporting;

/// <summary>A revision of what one agency reports on one task for one year.</summary>
public sealed class TaskReportRow : IDraft
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required string AgencyCode { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; init; }

    public required PlanTaskStatus Status { get; init; }

    public decimal? Completion { get; init; }

    public required Verbatim Results { get; init; }

    public Verbatim? Difficulties { get; init; }

    public Verbatim? Proposals { get; init; }

    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>VND.</summary>
    public decimal? StateBudget { get; init; }

    /// <summary>VND.</summary>
    public decimal? OtherSources { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the first revision that was not withdrawn came in.</summary>
    public required DateTimeOffset FirstReceivedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string SubmittedBy { get; init; }

    public Verbatim? Reason { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    /// <summary>The id that it has in public, too.</summary>
    public string Id => FactId.Of(PlanId, TaskCode, AgencyCode, Year, Revision);
}

internal sealed class TaskReportConfiguration : IEntityTypeConfiguration<TaskReportRow>
{
    public void Configure(EntityTypeBuilder<TaskReportRow> builder)
    {
        builder.ToTable("TaskReports");
        builder.HasKey(r => new { r.PlanId, r.TaskCode, r.AgencyCode, r.Year, r.Revision });
        builder.HasOne<TaskRow>().WithMany().HasForeignKey(r => new { r.PlanId, r.TaskCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(r => r.AgencyCode);
        builder.Property(r => r.Outputs).HasConversion<JsonListConverter<Output>, JsonListComparer<Output>>();
        builder.Property(r => r.Evidence).HasConversion<JsonListConverter<Evidence>, JsonListComparer<Evidence>>();
        builder.Ignore(r => r.Id);
    }
}

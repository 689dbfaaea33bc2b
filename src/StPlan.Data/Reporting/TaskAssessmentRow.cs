using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Reporting;

/// <summary>A revision of the consolidated assessment of a task in a year.</summary>
public sealed class TaskAssessmentRow : IDraft
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; init; }

    public required PlanTaskStatus Status { get; init; }

    public decimal? Completion { get; init; }

    public required Verbatim Rationale { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public Verbatim? Reason { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    /// <summary>The id that it has in public, too.</summary>
    public string Id => FactId.Of(PlanId, TaskCode, Year, Revision);
}

internal sealed class TaskAssessmentConfiguration : IEntityTypeConfiguration<TaskAssessmentRow>
{
    public void Configure(EntityTypeBuilder<TaskAssessmentRow> builder)
    {
        builder.ToTable("TaskAssessments");
        builder.HasKey(a => new { a.PlanId, a.TaskCode, a.Year, a.Revision });
        builder.HasOne<TaskRow>().WithMany().HasForeignKey(a => new { a.PlanId, a.TaskCode });
        builder.Ignore(a => a.Id);
    }
}

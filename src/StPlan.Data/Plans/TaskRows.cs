using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A task: one row of the annex's table.</summary>
public sealed class TaskRow : IReleased
{
    public required string PlanId { get; init; }

    /// <summary>Group and number: "III.9".</summary>
    public required string Code { get; init; }

    public required string GroupNumber { get; init; }

    /// <summary>Its number within the group, and its place there.</summary>
    public required int Number { get; init; }

    public required Text Text { get; init; }

    public required Verbatim LeadText { get; init; }

    public required Verbatim CoordinatingText { get; init; }

    public required Timeframe Timeframe { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<TaskAgencyRow> Agencies { get; init; } = [];

    public List<TaskCitationRow> Citations { get; init; } = [];
}

internal sealed class TaskConfiguration : IEntityTypeConfiguration<TaskRow>
{
    public void Configure(EntityTypeBuilder<TaskRow> builder)
    {
        builder.ToTable("Tasks");
        builder.HasKey(t => new { t.PlanId, t.Code });
        builder.ComplexProperty(t => t.Timeframe);
        builder.HasMany(t => t.Agencies).WithOne().HasForeignKey(a => new { a.PlanId, a.TaskCode });
        builder.HasMany(t => t.Citations).WithOne().HasForeignKey(c => new { c.PlanId, c.TaskCode });
    }
}

/// <summary>A group of tasks in a plan's annex.</summary>
public sealed class TaskGroupRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Number { get; init; }

    public required int Position { get; init; }

    public required Text Title { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<TaskRow> Tasks { get; init; } = [];
}

internal sealed class TaskGroupConfiguration : IEntityTypeConfiguration<TaskGroupRow>
{
    public void Configure(EntityTypeBuilder<TaskGroupRow> builder)
    {
        builder.ToTable("TaskGroups");
        builder.HasKey(g => new { g.PlanId, g.Number });
        builder.HasMany(g => g.Tasks).WithOne().HasForeignKey(t => new { t.PlanId, t.GroupNumber });
    }
}

/// <summary>That a task's cell names an agency; public with the task.</summary>
public sealed class TaskAgencyRow
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required TaskRole Role { get; init; }

    public required string AgencyCode { get; init; }

    /// <summary>Its place in the cell.</summary>
    public required int Position { get; init; }
}

/// <summary>In which cell of a task's row an agency is named.</summary>
public enum TaskRole
{
    /// <summary>"Cơ quan, đơn vị chủ trì".</summary>
    Lead,

    /// <summary>"Cơ quan, đơn vị phối hợp".</summary>
    Coordinating,
}

internal sealed class TaskAgencyConfiguration : IEntityTypeConfiguration<TaskAgencyRow>
{
    public void Configure(EntityTypeBuilder<TaskAgencyRow> builder)
    {
        builder.ToTable("TaskAgencies");
        builder.HasKey(a => new { a.PlanId, a.TaskCode, a.Role, a.AgencyCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(a => a.AgencyCode);
    }
}

/// <summary>That a task cites a legal document; public with the task.</summary>
public sealed class TaskCitationRow
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}

internal sealed class TaskCitationConfiguration : IEntityTypeConfiguration<TaskCitationRow>
{
    public void Configure(EntityTypeBuilder<TaskCitationRow> builder)
    {
        builder.ToTable("TaskCitations");
        builder.HasKey(c => new { c.PlanId, c.TaskCode, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}

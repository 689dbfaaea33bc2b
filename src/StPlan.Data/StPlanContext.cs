using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Keys;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Data;

/// <summary>
/// The record: plans, what they refer to, what was reported and observed, and the releases that made it public; keys and the audit log.
/// Rows are added and, once released, never changed or deleted. Public reads do not come here; they read PublishedData.
/// </summary>
public sealed class StPlanContext(DbContextOptions<StPlanContext> options) : DbContext(options)
{
    /// <summary>Codes, ids, paths and enum names; short enough that four of them make an index key on every provider.</summary>
    public const int KeyLength = 64;

    /// <summary>Digits behind the point of a number, where its configuration says nothing else.</summary>
    public const int Decimals = 4;

    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    public DbSet<AgencyRow> Agencies => Set<AgencyRow>();

    public DbSet<LegalDocumentRow> LegalDocuments => Set<LegalDocumentRow>();

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<TaskReportRow> TaskReports => Set<TaskReportRow>();

    public DbSet<TaskAssessmentRow> TaskAssessments => Set<TaskAssessmentRow>();

    public DbSet<PeriodClosureRow> PeriodClosures => Set<PeriodClosureRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    public DbSet<TargetCarryOverRow> TargetCarryOvers => Set<TargetCarryOverRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<AuditRow> AuditLog => Set<AuditRow>();

    public DbSet<IdempotencyRow> IdempotencyKeys => Set<IdempotencyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ComplexProperties<Text>();
        configurationBuilder.Properties<Verbatim>().HaveConversion<VerbatimConverter>();

        // Enums by name: readable in the database, and a value inserted in the middle later moves nothing.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(KeyLength);
        configurationBuilder.Properties<decimal>().HavePrecision(18, Decimals).HaveConversion<DecimalConverter>();
        configurationBuilder.Conventions.Add(_ => new TextConvention());
        configurationBuilder.Conventions.Add(_ => new PlanModelConvention());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StPlanContext).Assembly);
}

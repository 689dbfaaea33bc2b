using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.LegalDocuments;

namespace StPlan.Data.Plans;

internal sealed class TaskCitationConfiguration : IEntityTypeConfiguration<TaskCitationRow>
{
    public void Configure(EntityTypeBuilder<TaskCitationRow> builder)
    {
        builder.ToTable("TaskCitations");
        builder.HasKey(c => new { c.PlanId, c.TaskCode, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}

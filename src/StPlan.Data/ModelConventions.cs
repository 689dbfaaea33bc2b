using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data;

/// <summary>What holds for every table: keys have a length, nothing cascades, and a release number is a release's.</summary>
internal sealed class PlanModelConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes().ToList())
        {
            if (typeof(IReleased).IsAssignableFrom(entity.ClrType))
            {
                var releases = modelBuilder.Metadata.FindEntityType(typeof(ReleaseRow))!;
                entity.Builder.HasRelationship(releases, [entity.FindProperty(nameof(IReleased.ReleaseNumber))!]);
            }

            if (typeof(IDraft).IsAssignableFrom(entity.ClrType))
            {
                // A draft is published or discarded once, by one: who comes second must notice.
                entity.FindProperty(nameof(IReleased.ReleaseNumber))!.Builder.IsConcurrencyToken(true);
                entity.FindProperty(nameof(IDraft.DiscardedAt))!.Builder.IsConcurrencyToken(true);
            }

            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(string) && (p.IsKey() || p.IsForeignKey())))
            {
                property.Builder.HasMaxLength(StPlanContext.KeyLength);
            }

            foreach (var foreignKey in entity.GetForeignKeys())
            {
                // Also what SQL Server needs, which refuses several cascading paths to one table.
                foreignKey.Builder.OnDelete(DeleteBehavior.Restrict);
            }
        }
    }
}

/// <summary>
/// Maps a text to two columns. Its properties are read-only and so not found without this; EF fills them through the constructor.
/// </summary>
internal sealed class TextConvention : IComplexPropertyAddedConvention
{
    public void ProcessComplexPropertyAdded(
        IConventionComplexPropertyBuilder propertyBuilder, IConventionContext<IConventionComplexPropertyBuilder> context)
    {
        if (propertyBuilder.Metadata.ClrType == typeof(Text))
        {
            var text = propertyBuilder.Metadata.ComplexType.Builder;
            text.Property(typeof(Text).GetProperty(nameof(Text.Vi))!);
            text.Property(typeof(Text).GetProperty(nameof(Text.En))!);
        }
    }
}

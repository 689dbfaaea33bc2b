using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace StPlan.Data.SqlServer;

/// <summary>What the tables have on SQL Server alone.</summary>
internal sealed class SqlServerModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    /// <summary>
    /// Texts are compared code point by code point, as in SQLite and in .NET: under the collation of a server, often without case or
    /// accents, objective "d" would be objective "đ", and the report of one agency another's.
    /// </summary>
    public const string Collation = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.Entity<WriteMark>(mark =>
        {
            mark.ToTable("WriteMarks");
            mark.HasKey(m => m.Id);
            mark.Property(m => m.Id).ValueGeneratedNever();
            mark.HasIndex(m => m.At);
        });
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            Collate(entity);
        }
    }

    private static void Collate(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            var converted = property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType;
            if (converted == typeof(string) || property.IsPrimitiveCollection)
            {
                property.SetCollation(Collation);
            }
        }

        foreach (var part in type.GetComplexProperties())
        {
            Collate(part.ComplexType);
        }
    }
}

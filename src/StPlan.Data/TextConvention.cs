using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using StPlan.Domain;

namespace StPlan.Data;

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

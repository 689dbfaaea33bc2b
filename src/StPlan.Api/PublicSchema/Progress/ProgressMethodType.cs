using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class ProgressMethodType : ObjectType<ProgressMethod>
{
    protected override void Configure(ObjectTypeDescriptor<ProgressMethod> descriptor)
    {
        descriptor.Description(
            "The method of a calculation (phương pháp tính). A method never changes. Another formula is another version.");
        descriptor.Field(m => m.Name).Description("Its name (tên phương pháp): `linear`.");
        descriptor.Field(m => m.Version).Description("Its version (phiên bản): `1`.");
        descriptor.LabelField("formula", m => m.Formula).Description("The formula, for display (công thức).");
        descriptor.Field(m => m.Thresholds).ListSize(4)
            .Description("The thresholds (ngưỡng), from the best verdict down; empty if the method has none.");
        descriptor.Field(m => m.Url)
            .Description("The address of its description (địa chỉ mô tả), as a path on this server: `/methods#linear-1`.");
    }
}

internal sealed class ThresholdType : ObjectType<Threshold>
{
    protected override void Configure(ObjectTypeDescriptor<Threshold> descriptor)
    {
        descriptor.Description("The smallest ratio for a verdict (ngưỡng). The first threshold that fits counts.");
        descriptor.Field(t => t.Status).Description("The verdict (đánh giá).");
        descriptor.LabelField("statusLabel", t => t.Status.Label()).Description("The verdict as a label, for display (tên đánh giá).");
        descriptor.Field(t => t.AtLeast)
            .Description("The smallest ratio (giá trị tối thiểu); null for all ratios below the other thresholds.");
    }
}

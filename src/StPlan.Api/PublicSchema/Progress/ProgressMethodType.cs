using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class ProgressMethodType : ObjectType<ProgressMethod>
{
    protected override void Configure(ObjectTypeDescriptor<ProgressMethod> descriptor)
    {
        descriptor.Description("How a figure was computed (phương pháp tính). A method never changes: another formula is another version.");
        descriptor.Field(m => m.Name).Description("Its name (tên phương pháp): `linear`.");
        descriptor.Field(m => m.Version).Description("Its version (phiên bản): `1`.");
        descriptor.LabelField("formula", m => m.Formula).Description("The formula, for people (công thức).");
        descriptor.Field(m => m.Thresholds).ListSize(4).Description("Where the cuts are (ngưỡng), from the best status on; empty where it has none.");
        descriptor.Field(m => m.Url).Description("Where it is described (địa chỉ mô tả), as a path on this server: `/methods#linear-1`.");
    }
}

internal sealed class ThresholdType : ObjectType<Threshold>
{
    protected override void Configure(ObjectTypeDescriptor<Threshold> descriptor)
    {
        descriptor.Description("From which ratio on a status is given (ngưỡng); the first that fits counts.");
        descriptor.Field(t => t.Status).Description("The status (đánh giá).");
        descriptor.LabelField("statusLabel", t => t.Status.Label()).Description("The status for people (tên đánh giá).");
        descriptor.Field(t => t.AtLeast).Description("The smallest ratio (giá trị tối thiểu); null for whatever is below the others.");
    }
}

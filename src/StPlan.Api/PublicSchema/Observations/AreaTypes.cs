using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Observations;

internal sealed class AreaType : ObjectType<Area>
{
    protected override void Configure(ObjectTypeDescriptor<Area> descriptor)
    {
        descriptor.Description(
            "What a figure is about (khu vực): a province, a region, the country. Targets are set for the area of the plan; figures of "
                + "other "
                + "areas do not compare with them.");
        descriptor.Field(a => a.Code).Description("Its code (mã), unique in the plan: `TRA_VINH`.");
        descriptor.TextField("name", a => a.Name).Description("Its name (tên khu vực), as it stands within a sentence.");
        descriptor.Field(a => a.ValidFrom).Description("Its first day (ngày bắt đầu); null if it is not stated.");
        descriptor.Field(a => a.ValidTo).Description("Its last day (ngày kết thúc); null while it exists.");
        descriptor.Field(a => a.IsPlansOwn).Description("Whether the targets of the plan are set for it (khu vực của kế hoạch).");
    }
}

internal sealed class TargetCarryOverType : ObjectType<TargetCarryOver>
{
    protected override void Configure(ObjectTypeDescriptor<TargetCarryOver> descriptor)
    {
        descriptor.Description(
            "What figures of an area are compared with in place of the target of the plan (mục tiêu chuyển tiếp), by a decision that a "
                + "steward recorded.");
        descriptor.ImplementsNode(c => c.Id, (c, id) => c.Parent<PublishedData>().FindCarryOver(id));
        descriptor.Field(c => c.Indicator).Description("The indicator (chỉ tiêu).");
        descriptor.Field(c => c.Area).Description("The area that the target carries over to (khu vực).");
        descriptor.Field(c => c.Revision).Description("1 for the first, more for a later one (lần ghi nhận); numbers may be missing.");
        descriptor.Field(c => c.Value).Description(CarryOverFields.Value);
        descriptor.Field(c => c.OutOf).Description(CarryOverFields.OutOf);
        descriptor.Field(c => c.DecidedBy).Description(CarryOverFields.DecidedBy);
        descriptor.Field(c => c.DocumentNumber).Description(CarryOverFields.DocumentNumber);
        descriptor.Field(c => c.DocumentDate).Description(CarryOverFields.DocumentDate);
        descriptor.Field("documentUrl").Type("URL").Description(CarryOverFields.DocumentUrl)
            .Resolve(c => c.Parent<TargetCarryOver>().DocumentUrl is { } url ? new Uri(url) : null);
        descriptor.Field(c => c.RecordedAt).Description(CarryOverFields.RecordedAt);
        descriptor.OptionalVerbatimField("reason", c => c.Reason).Description(CarryOverFields.Reason);
        descriptor.Field(c => c.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(c => c.Supersedes).Description("The decision that this one takes the place of (bản bị thay thế); null for a "
            + "first one.");
        descriptor.Field(c => c.SupersededBy)
            .Description("The decision that took its place (bản thay thế); null while it is the current one.");
    }
}

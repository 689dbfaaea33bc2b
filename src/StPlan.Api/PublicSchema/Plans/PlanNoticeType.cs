using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class PlanNoticeType : ObjectType<PlanNotice>
{
    protected override void Configure(ObjectTypeDescriptor<PlanNotice> descriptor)
    {
        descriptor.Description("What the editors say about a plan as a whole (thông báo); not part of the plan.");
        descriptor.Field(n => n.Code).Description("Its code (mã), unique in its plan: `vinh-long-2025`.");
        descriptor.Field(n => n.Since).Description("The day from which on it is so (từ ngày); null where no day belongs to it.");
        descriptor.LabelField("title", n => n.Title).Description("It in one sentence (tóm tắt), without a full stop.");
        descriptor.LabelField("text", n => n.Text).Description("Its text (nội dung).");
        descriptor.Field(n => n.LegalBasis).ListSize(3).Description("The documents that it rests on (căn cứ pháp lý).");
        descriptor.Field(n => n.Release).Description("The release that published it (lần công bố).");
    }
}

using StPlan.Domain.Fields;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class OutputType : ObjectType<Output>
{
    protected override void Configure(ObjectTypeDescriptor<Output> descriptor)
    {
        descriptor.Description("What a task brought about (sản phẩm).");
        descriptor.Field(o => o.What).Description("What it is (tên sản phẩm).");
        descriptor.Field(o => o.Quantity).Description("How many (số lượng); null where it was not counted.");
        descriptor.Field(o => o.Unit).Description("What is counted (đơn vị tính): `bản tin`; null where `what` says it.");
    }
}

internal sealed class FundingType : ObjectType<Funding>
{
    protected override void Configure(ObjectTypeDescriptor<Funding> descriptor)
    {
        descriptor.Description("What a task was paid with in a year (kinh phí), in VND. Null is not stated, which is not nothing.");
        descriptor.Field(f => f.StateBudget).Description(ReportFields.StateBudget);
        descriptor.Field(f => f.OtherSources).Description(ReportFields.OtherSources);
    }
}

internal sealed class EvidenceType : ObjectType<Evidence>
{
    protected override void Configure(ObjectTypeDescriptor<Evidence> descriptor)
    {
        descriptor.Description("Where what was reported can be looked up (minh chứng).");
        descriptor.Field(e => e.Title).Description("What is there to see (tên minh chứng).");
        descriptor.Field("url").Type("URL!").Description("Its address (địa chỉ).").Resolve(c => new Uri(c.Parent<Evidence>().Url));
    }
}

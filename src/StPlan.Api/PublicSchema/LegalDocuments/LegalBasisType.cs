using StPlan.Domain.LegalDocuments;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.LegalDocuments;

internal sealed class LegalBasisType : ObjectType<LegalBasis>
{
    protected override void Configure(ObjectTypeDescriptor<LegalBasis> descriptor)
    {
        descriptor.Description(
            "A legal document that a notice of a plan, or a date of an agency, rests on (căn cứ pháp lý). The plan does not cite it.");
        descriptor.Field(d => d.Kind).Description("The kind of document (loại văn bản).");
        descriptor.Field(d => d.Number).Description("Number and symbol (số, ký hiệu): `202/2025/QH15`.");
        descriptor.Field(d => d.IssuedOn).Description("The day it was issued (ngày ban hành).");
        descriptor.LabelField("issuer", d => d.Issuer).Description("Who issued it (cơ quan ban hành).");
        descriptor.LabelField("title", d => d.Title).Description("What it is about (trích yếu).");
        descriptor.LabelField("says", d => d.Says).Description("What in it the notice or the date rests on (nội dung làm căn cứ).");
        descriptor.LabelField("citation", d => d.Citation).Description("Kind, number, date and issuer in one phrase (viện dẫn).");
        descriptor.Field("url").Type("URL!").Description("Where number, date and content were checked (nguồn).")
            .Resolve(c => new Uri(c.Parent<LegalBasis>().Url));
    }
}

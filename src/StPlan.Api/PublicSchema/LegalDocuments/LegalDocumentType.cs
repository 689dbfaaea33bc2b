using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.LegalDocuments;

internal sealed class LegalDocumentType : ObjectType<LegalDocument>
{
    protected override void Configure(ObjectTypeDescriptor<LegalDocument> descriptor)
    {
        descriptor.Description("A legal document that a plan cites (văn bản viện dẫn), once however often it is cited.");
        descriptor.ImplementsNode(d => d.Id, (c, id) => c.Parent<PublishedData>().FindLegalDocument(id));
        descriptor.Field(d => d.Number)
            .Description("Number and symbol (số, ký hiệu): `21-NQ/TU`; null for a law that is cited by its name.");
        descriptor.TextField("title", d => d.Title).Description("What it is about (trích yếu), in the words of the plan that cites it.");
        descriptor.Field(d => d.Kind).Description("The kind of document (loại văn bản).");
        descriptor.Field(d => d.IssuedOn).Description("The day it was issued (ngày ban hành); null where the plan does not say.");
        descriptor.OptionalTextField("issuer", d => d.Issuer)
            .Description("Who issued it (cơ quan ban hành); null where the plan does not say.");
        descriptor.Field(d => d.IssuerAgency).Description("The issuer among the agencies; null where it is none of them.");
        descriptor.Field(d => d.CitedBy).ListSize(5).Description("The provisions that cite it (các mục viện dẫn).");
        descriptor.Field(d => d.CitedByTasks).ListSize(5).Description("The tasks that cite it (các nhiệm vụ viện dẫn).");
        descriptor.OptionalTextField("note", d => d.Note)
            .Description("A remark of the editors (ghi chú), such as on an issuer that was inferred.");
    }
}

internal sealed class LegalDocumentKindType : EnumType<LegalDocumentKind>
{
    protected override void Configure(EnumTypeDescriptor<LegalDocumentKind> descriptor)
    {
        descriptor.Description("The kind of a legal document (loại văn bản).");
        descriptor.Value(LegalDocumentKind.Law, "A law (luật).");
        descriptor.Value(LegalDocumentKind.Resolution, "A resolution (nghị quyết).");
        descriptor.Value(LegalDocumentKind.Decree, "A decree (nghị định).");
        descriptor.Value(LegalDocumentKind.Decision, "A decision (quyết định).");
        descriptor.Value(LegalDocumentKind.Circular, "A circular (thông tư).");
        descriptor.Value(LegalDocumentKind.Directive, "A directive (chỉ thị).");
        descriptor.Value(LegalDocumentKind.Programme, "A programme (chương trình).");
        descriptor.Value(LegalDocumentKind.Plan, "A plan (kế hoạch).");
    }
}

using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class ProvisionType : ObjectType<Provision>
{
    protected override void Configure(ObjectTypeDescriptor<Provision> descriptor)
    {
        descriptor.Description("A section, clause or point (mục, khoản, điểm) of a plan, verbatim.");
        descriptor.ImplementsNode(p => PlanKeys.Of(p.Plan, p.Path),
            (c, key) => PlanKeys.Find(c, key, (plan, path) => plan.FindProvision(path)));
        descriptor.Field(p => p.Path).Description("Its address in the plan (đường dẫn): `II.2.đ`.");
        descriptor.Field(p => p.Label).Description("What the document prints before it (ký hiệu): `đ)`.");
        descriptor.OptionalTextField("heading", p => p.Heading).Description("Its heading (tiêu đề); null when it has none.");
        descriptor.OptionalTextField("text", p => p.Text)
            .Description("Its text (nội dung); null where the document only puts a heading over what follows.");
        descriptor.OptionalTextField("note", p => p.Note)
            .Description("A remark of the editors (ghi chú), such as on a slip in the source; not part of the plan.");
        descriptor.Field(p => p.Parent).Description("What it is part of; null for a section.");
        descriptor.Field(p => p.Children).ListSize(7).Description("Its parts, in the document's order.");
        descriptor.Field(p => p.CitedDocuments).ListSize(3).Description("The documents that its text cites (văn bản viện dẫn).");
        descriptor.Field("citation").Type("String!")
            .Description("How to cite it (trích dẫn).")
            .Argument("style",
                a => a.Type("CitationStyle!").DefaultValueSyntax("LEGAL_VI")
                    .Description("The style (kiểu trích dẫn): for which readers and in which language."))
            .Resolve(c => c.Parent<Provision>().Cite(c.ArgumentValue<CitationStyle>("style")));
    }
}

internal sealed class CitationStyleType : EnumType<CitationStyle>
{
    protected override void Configure(EnumTypeDescriptor<CitationStyle> descriptor)
    {
        descriptor.Description("The style of a citation (kiểu trích dẫn): for which readers and in which language.");
        descriptor.Value(CitationStyle.LegalVi, "The style of legal documents, in Vietnamese: `điểm đ khoản 2 Mục II Kế hoạch số …`.");
        descriptor.Value(CitationStyle.LegalEn, "The same in English.");
        descriptor.Value(CitationStyle.PressVi, "The style of newspapers, in Vietnamese.");
        descriptor.Value(CitationStyle.PressEn, "The same in English.");
    }
}

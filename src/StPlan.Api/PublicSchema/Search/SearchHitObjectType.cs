using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;
using StPlan.Search;

namespace StPlan.Api.PublicSchema.Search;

internal sealed class SearchHitObjectType : ObjectType<SearchHit>
{
    protected override void Configure(ObjectTypeDescriptor<SearchHit> descriptor)
    {
        descriptor.Name("SearchHit").Description("Something that a search found (kết quả tìm kiếm).");
        descriptor.Field(h => h.Type).Description("What was found (loại kết quả).");
        descriptor.Field(h => h.Code)
            .Description("Its code, path or number, as people write it (mã, đường dẫn, số ký hiệu): `III.6`, `II.2.đ`, `21-NQ/TU`; not unique among hits of all types.");
        descriptor.Field("citation").Type("String")
            .Description("How to cite it (trích dẫn): an indicator by where the plan says it; null for an agency, which is no text.")
            .Argument("style", a => a.Type("CitationStyle!").DefaultValueSyntax("LEGAL_VI").Description("For whom, and in which language (kiểu trích dẫn)."))
            .Resolve(c => Cite(c.Parent<SearchHit>().Subject, c.ArgumentValue<CitationStyle>("style")));
        descriptor.Field("node").Type("Node!").Description("The thing itself (đối tượng): `... on Task { text }`.")
            .Resolve(c => c.Parent<SearchHit>().Subject);
        descriptor.Field("fragments").Type("[SearchFragment!]!").ListSize(3).Cost(2)
            .Description("Where it matches (các đoạn trích), up to three pieces of its texts; of the translation where the plan's own words do not match.")
            .Resolve(c => c.Parent<SearchHit>().FindFragments());
    }

    private static string? Cite(object subject, CitationStyle style) => subject switch
    {
        PlanTask task => task.Cite(style),
        Provision provision => provision.Cite(style),
        Objective objective => objective.Provision.Cite(style),
        Indicator indicator => indicator.Objective.Provision.Cite(style),
        LegalDocument document => document.Cite(style),
        _ => null,
    };
}

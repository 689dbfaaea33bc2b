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
            .Description(
                "Its usual code, path or number (mã, đường dẫn, số ký hiệu): `III.6`, `II.2.đ`, `21-NQ/TU`. Hits of different types may "
                    + "have the same code.");
        descriptor.Field("citation").Type("String")
            .Description("How to cite it (trích dẫn). An indicator is cited by its provision. Null for an agency.")
            .Argument("style",
                a => a.Type("CitationStyle!").DefaultValueSyntax("LEGAL_VI")
                    .Description("The style (kiểu trích dẫn): for which readers and in which language."))
            .Resolve(c => Cite(c.Parent<SearchHit>().Subject, c.ArgumentValue<CitationStyle>("style")));
        descriptor.Field("node").Type("Node!").Description("The object (đối tượng): `... on Task { text }`.")
            .Resolve(c => c.Parent<SearchHit>().Subject);
        descriptor.Field("fragments").Type("[SearchFragment!]!").ListSize(3).Cost(2)
            .Description(
                "Up to three pieces of text that match (các đoạn trích). They come from the translation if the plan's own words do not "
                    + "match.")
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

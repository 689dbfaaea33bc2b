using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Citations;

internal sealed class CitationType : ObjectType<Citation>
{
    protected override void Configure(ObjectTypeDescriptor<Citation> descriptor)
    {
        descriptor.Description("How a published fact is cited (trích dẫn): the same words for ever, for neither the fact nor its release changes.");

        // Not "id": caches of clients would take the citations of one fact in two styles for one object.
        descriptor.Field("key").Type("String!").Description("The fact's key (mã): what its address on this server ends with.").Resolve(c => c.Parent<Citation>().Id);
        descriptor.Field(c => c.Style).Description("For whom it is written, and in which language (kiểu trích dẫn).");
        descriptor.Field(c => c.Text).Description("The citation (nội dung trích dẫn): figure, unit, year, source, release and clause. Of invented data it begins with `[DEMO`.");
        descriptor.Field(c => c.Clause).Description("Where the plan asks for what is cited (căn cứ trong kế hoạch), as that is cited in this style.");
        descriptor.Field(c => c.Csl).Description("For reference managers (Zotero, citeproc): CSL-JSON, an array of one item, as text.");
        descriptor.Field(c => c.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(c => c.SupersededBy).Description("Where it was corrected since (đính chính), the key of the fact that counts now; null while it is the current one.");
        descriptor.Field(c => c.Url).Description("The page of the fact (địa chỉ trang trích dẫn), as a path on this server: `/cite/…`.");
    }
}

/// <summary><c>citation</c>, in the style for newspapers unless another is asked for, for every type whose values are published facts.</summary>
internal static class CitationField
{
    public static void AddCitationField<T>(this ObjectTypeDescriptor<T> descriptor, Func<T, CitationStyle, Citation> cite)
        where T : class =>
        descriptor.Field("citation").Type("Citation!")
            .Description("How to cite it (trích dẫn).")
            .StyleArgument()
            .Resolve(c => cite(c.Parent<T>(), c.ArgumentValue<CitationStyle>("style")));

    public static ObjectFieldDescriptor StyleArgument(this ObjectFieldDescriptor field) => field.Argument(
        "style", a => a.Type("CitationStyle!").DefaultValueSyntax("PRESS_VI").Description("For whom, and in which language (kiểu trích dẫn)."));
}

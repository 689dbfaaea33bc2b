using StPlan.Domain;
using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Citations;

internal sealed class CitationType : ObjectType<Citation>
{
    protected override void Configure(ObjectTypeDescriptor<Citation> descriptor)
    {
        descriptor.Description(
            "The citation of a published fact (trích dẫn). Its words do not change, because the fact and its release never change. While no "
                + "publisher is decided on, and for invented data, it names no office.");

        // Not "id": caches of clients would take the citations of one fact in two styles for one object.
        descriptor.Field("key").Type("String!").Description("The key of the fact (mã): the end of its address on this server.")
            .Resolve(c => c.Parent<Citation>().Id);
        descriptor.Field(c => c.Style).Description("The style (kiểu trích dẫn): for which readers and in which language.");
        descriptor.Field(c => c.Text)
            .Description(
                "The citation (nội dung trích dẫn): figure, unit, year, source, release and clause. For invented data it begins with "
                    + "`[DEMO`, while no publisher is decided on with `[Bản chạy thử`.");
        descriptor.Field(c => c.Clause)
            .Description("The provision of the plan behind the cited fact (căn cứ trong kế hoạch), cited in this style.");
        descriptor.Field(c => c.Csl).Description("For reference managers (Zotero, citeproc): CSL-JSON, an array of one item, as text.");
        descriptor.Field(c => c.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(c => c.SupersededBy)
            .Description("The key of the fact that replaced this one; null if this one is current (hiện hành).");
        descriptor.Field(c => c.Url).Description("The page of the fact (địa chỉ trang trích dẫn), as a path on this server: `/cite/…`.");
    }
}

/// <summary><c>citation</c>, in the style for newspapers unless another is asked for, for every type whose values are published
/// facts.</summary>
internal static class CitationField
{
    public static void AddCitationField<T>(this ObjectTypeDescriptor<T> descriptor, Func<T, CitationStyle, Text?, Citation> cite)
        where T : class =>
        descriptor.Field("citation").Type("Citation!")
            .Description("How to cite it (trích dẫn).")
            .StyleArgument()
            .Resolve(c => cite(
                c.Parent<T>(), c.ArgumentValue<CitationStyle>("style"), c.Service<Publication>().Publisher.CitedName));

    public static ObjectFieldDescriptor StyleArgument(this ObjectFieldDescriptor field) => field.Argument(
        "style", a =>
            a.Type("CitationStyle!").DefaultValueSyntax("PRESS_VI")
                .Description("The style (kiểu trích dẫn): for which readers and in which language."));
}

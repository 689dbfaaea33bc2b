using StPlan.GraphQL.TypeSystem;
using StPlan.Search;

namespace StPlan.Api.PublicSchema.Search;

internal sealed class SearchFragmentType : ObjectType<SearchFragment>
{
    protected override void Configure(ObjectTypeDescriptor<SearchFragment> descriptor)
    {
        descriptor.Description("A piece of a text around what was searched for (đoạn trích), with “…” where the text goes on.");
        descriptor.Field(f => f.Source).Description("Which text it is of (nguồn).");
        descriptor.Field(f => f.Language).Description("The language of that text (ngôn ngữ); English is an unofficial translation.");
        descriptor.Field(f => f.Parts).ListSize(10)
            .Description("The piece, cut into what matched and what did not (các phần): plain texts to put together. Without markup, so that nothing has to be taken for HTML to show it.");
    }
}

internal sealed class SearchTextPartType : ObjectType<TextPart>
{
    protected override void Configure(ObjectTypeDescriptor<TextPart> descriptor)
    {
        descriptor.Name("SearchTextPart").Description("A part of a fragment (phần của đoạn trích).");
        descriptor.Field(p => p.Text).Description("Plain text (văn bản thuần); to be escaped like any other where it is put into HTML.");
        descriptor.Field(p => p.IsMatch).Description("Whether it is what was searched for (phần khớp), to be highlighted.");
    }
}

internal sealed class SearchSourceType : EnumType<SearchSource>
{
    protected override void Configure(EnumTypeDescriptor<SearchSource> descriptor)
    {
        descriptor.Description("Which text of a thing was found (nguồn của đoạn trích).");
        descriptor.Value(SearchSource.Code, "Its code, path or number (mã, đường dẫn, số ký hiệu).");
        descriptor.Value(SearchSource.Title, "Its name, title or heading (tên, tiêu đề).");
        descriptor.Value(SearchSource.Text, "What it says (nội dung); of an agency the short name, of a document the issuer.");
    }
}

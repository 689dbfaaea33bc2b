using StPlan.GraphQL.TypeSystem;
using StPlan.Search;

namespace StPlan.Api.PublicSchema.Search;

internal sealed class SearchFragmentType : ObjectType<SearchFragment>
{
    protected override void Configure(ObjectTypeDescriptor<SearchFragment> descriptor)
    {
        descriptor.Description("A piece of text around a match (đoạn trích), with “…” where the text goes on.");
        descriptor.Field(f => f.Source).Description("The source of the piece (nguồn).");
        descriptor.Field(f => f.Language).Description("The language of that text (ngôn ngữ); English is an unofficial translation.");
        descriptor.Field(f => f.Parts).ListSize(10)
            .Description("The piece in parts that match and parts that do not (các phần). Each part is plain text without markup.");
    }
}

internal sealed class SearchTextPartType : ObjectType<TextPart>
{
    protected override void Configure(ObjectTypeDescriptor<TextPart> descriptor)
    {
        descriptor.Name("SearchTextPart").Description("A part of a fragment (phần của đoạn trích).");
        descriptor.Field(p => p.Text).Description("Plain text (văn bản thuần). Escape it before you put it into HTML.");
        descriptor.Field(p => p.IsMatch).Description("Whether the part matches the search (phần khớp). Highlight it.");
    }
}

internal sealed class SearchSourceType : EnumType<SearchSource>
{
    protected override void Configure(EnumTypeDescriptor<SearchSource> descriptor)
    {
        descriptor.Description("The text of an object that matches (nguồn của đoạn trích).");
        descriptor.Value(SearchSource.Code, "Its code, path or number (mã, đường dẫn, số ký hiệu).");
        descriptor.Value(SearchSource.Title, "Its name, title or heading (tên, tiêu đề).");
        descriptor.Value(SearchSource.Text, "What it says (nội dung); of an agency the short name, of a document the issuer.");
    }
}

using StPlan.Domain;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

internal sealed class LanguageType : EnumType<Language>
{
    protected override void Configure(EnumTypeDescriptor<Language> descriptor)
    {
        descriptor.Description("The language of a text (ngôn ngữ).");
        descriptor.Value(Language.Vi, "Vietnamese (tiếng Việt): the text as issued.");
        descriptor.Value(Language.En, "English (tiếng Anh): an unofficial translation.");
    }
}

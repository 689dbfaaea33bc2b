using System.Text.Json;
using StPlan.Domain;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>Fields that several types have alike: texts in two languages, and verbatim ones.</summary>
internal static class TextFields
{
    public const string Unofficial = "English (`EN`) is an unofficial translation.";

    /// <summary>A text with an argument for the language. Filters and orders go by the Vietnamese one, which is the text as
    /// issued.</summary>
    public static ObjectFieldDescriptor TextField<T>(this ObjectTypeDescriptor<T> descriptor, string name, Func<T, Text> text)
        where T : class =>
        descriptor.Field(name).Type("String!").LanguageArgument().Filterable((T t) => text(t).Vi)
            .Resolve(c => text(c.Parent<T>()).In(c.ArgumentValue<Language>("lang")));

    /// <summary>A text that may be missing.</summary>
    public static ObjectFieldDescriptor OptionalTextField<T>(this ObjectTypeDescriptor<T> descriptor, string name, Func<T, Text?> text)
        where T : class =>
        descriptor.Field(name).Type("String").LanguageArgument().Filterable((T t) => text(t)?.Vi)
            .Resolve(c => text(c.Parent<T>()) is { } present ? present.In(c.ArgumentValue<Language>("lang")) : default(JsonEncodedText?));

    /// <summary>A text in the one language in which it was issued.</summary>
    public static ObjectFieldDescriptor VerbatimField<T>(this ObjectTypeDescriptor<T> descriptor, string name, Func<T, Verbatim> text)
        where T : class =>
        descriptor.Field(name).Type("String!").Filterable((T t) => text(t).Value).Resolve(c => text(c.Parent<T>()).Json);

    /// <summary>Such a text that may be missing.</summary>
    public static ObjectFieldDescriptor OptionalVerbatimField<T>(this ObjectTypeDescriptor<T> descriptor, string name,
        Func<T, Verbatim?> text)
        where T : class =>
        descriptor.Field(name).Type("String").Filterable((T t) => text(t)?.Value).Resolve(c => text(c.Parent<T>())?.Json);

    /// <summary>What a value is called, for people: not filtered, for the value itself is.</summary>
    public static ObjectFieldDescriptor LabelField<T>(this ObjectTypeDescriptor<T> descriptor, string name, Func<T, Text> label)
        where T : class =>
        descriptor.Field(name).Type("String!")
            .Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description("The language (ngôn ngữ)."))
            .Resolve(c => label(c.Parent<T>()).In(c.ArgumentValue<Language>("lang")));

    private static ObjectFieldDescriptor LanguageArgument(this ObjectFieldDescriptor field) =>
        field.Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description($"The language (ngôn ngữ). {Unofficial}"));
}

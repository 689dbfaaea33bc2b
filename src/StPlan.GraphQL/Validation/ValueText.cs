using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A value as an error shows it: as written, but a long one cut off.</summary>
internal static class ValueText
{
    private const int MaxLength = 100;

    public static string Of(ValueNode value)
    {
        var text = Printer.Print(value);
        return text.Length <= MaxLength ? text : $"{text[..MaxLength]}…";
    }
}

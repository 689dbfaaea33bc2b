using StPlan.Domain.Citations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Publishing;

/// <summary>Values as they stand within a sentence, in both languages; numbers as citations write them.</summary>
internal static class Words
{
    private static readonly Text NotStated = new("không nêu", "not stated");

    public static Text Of(decimal? value, string unit = "") => value is not { } number ? NotStated : new Text(
        Written.Number(number, Language.Vi) + unit,
        Written.Number(number, Language.En) + unit);

    public static Text Of(bool? value, Text yes, Text no) => value switch { null => NotStated, true => yes, false => no };

    public static Text Of(DateOnly? date) => date is not { } day ? NotStated : new Text(CitationDate.Vi(day), CitationDate.En(day));

    /// <summary>A name, which is the same in both languages.</summary>
    public static Text Of(string? name) => name is null ? NotStated : new Text(name);

    public static Text Of(Text label) => new(CitationWords.InSentence(label.Vi), CitationWords.InSentence(label[Language.En]));
}

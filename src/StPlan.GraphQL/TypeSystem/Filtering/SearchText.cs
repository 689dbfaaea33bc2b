using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// A text as <c>search</c> sees it: its words in small letters, without marks, "đ" as "d", a space before each.
/// Kept beside the string for as long as that lives, because published texts are searched again and again.
/// </summary>
internal sealed class SearchText
{
    private static readonly ConditionalWeakTable<string, SearchText> Known = [];

    private readonly string _words;

    private SearchText(string text) => _words = Fold(text);

    public static SearchText Of(string text) => Known.GetValue(text, static t => new SearchText(t));

    /// <summary>The words of a query, each with the space before it that makes it match at the beginning of a word only.</summary>
    public static string[] Words(string query) =>
        [.. Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Select(w => $" {w}")];

    public bool HasAll(string[] words)
    {
        foreach (var word in words)
        {
            if (!_words.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 1);
        var inWord = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                inWord = false;
                continue;
            }

            if (!inWord)
            {
                folded.Append(' ');
                inWord = true;
            }

            folded.Append(rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString());
        }

        return folded.ToString();
    }
}

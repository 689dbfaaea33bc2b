using System.Globalization;
using System.Text;

namespace StPlan.Domain;

/// <summary>
/// Makes texts alike that differ in case and Vietnamese diacritics only: NFD without its combining marks, and "đ" as "d". Character by
/// character, so that a place in the folded text is the same place in the text itself, which highlighting needs.
/// </summary>
public static class LetterFolding
{
    // All that NFC writes Vietnamese with, and the Latin, Greek and Cyrillic letters around it: up to U+1FFF.
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x2000).Select(c => Compute((char)c))];

    /// <summary>As long as <paramref name="text"/>. Control characters become spaces, so that they can mark places afterwards.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });

    public static char Fold(char c) => c < Table.Length ? Table[c] : char.ToLowerInvariant(c);

    private static char Compute(char c)
    {
        if (char.IsControl(c))
        {
            return ' ';
        }

        var letter = char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
        return char.ToLowerInvariant(letter) is var lower && lower == 'đ' ? 'd' : lower;
    }

    /// <summary>Whether a character belongs to a word. Marks do, and are no part of what the word is compared by.</summary>
    public static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}

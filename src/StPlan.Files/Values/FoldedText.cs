using System.Text;
using StPlan.Domain;

namespace StPlan.Files.Values;

/// <summary>Makes texts alike that differ in case, diacritics, spaces and punctuation: "Hủy bỏ", "huy_bo" and "HUYBO".</summary>
internal static class FoldedText
{
    /// <summary>The letters and digits alone, folded.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.IsNormalized() ? text : text.Normalize())
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(LetterFolding.Fold(c));
            }
        }

        return key.ToString();
    }
}

using System.Text.RegularExpressions;

namespace StPlan.Files.Values;

/// <summary>
/// What header cells and column names are compared by. Whoever types a header by hand leaves out accents, units and line breaks; our own
/// workbook writes Vietnamese with English beneath.
/// </summary>
internal static partial class HeaderText
{
    private static readonly char[] Separators = ['\n', '\r', '/', '|'];

    /// <summary>The whole cell; without what is in parentheses; and each of its lines, likewise.</summary>
    public static IEnumerable<string> Keys(string text) =>
        new[] { text }.Concat(text.Split(Separators))
            .SelectMany(part => new[] { part, Parenthesis().Replace(part, "") })
            .Select(FoldedText.Key)
            .Where(key => key.Length > 0)
            .Distinct();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Parenthesis();
}

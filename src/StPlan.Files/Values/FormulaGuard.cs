using System.Text.RegularExpressions;

namespace StPlan.Files.Values;

/// <summary>
/// Spreadsheets run what begins with =, +, - or @ in a CSV as a formula. Our exports put an apostrophe before such a text (OWASP: CSV injection),
/// and our imports take it away. Texts that begin with apostrophes of their own get one more, so that every text comes back as it went.
/// </summary>
internal static partial class FormulaGuard
{
    public static string ForCsv(string text) => LooksLikeFormula().IsMatch(text) ? "'" + text : text;

    /// <summary>For a cell that is marked as text: nothing is run there, and only what <see cref="Remove"/> would mistake for guarded is.</summary>
    public static string ForCell(string text) => IsGuarded().IsMatch(text) ? "'" + text : text;

    public static string Remove(string text) => IsGuarded().IsMatch(text) ? text[1..] : text;

    [GeneratedRegex(@"\A'*[=+\-@]")]
    private static partial Regex LooksLikeFormula();

    [GeneratedRegex(@"\A'+[=+\-@]")]
    private static partial Regex IsGuarded();
}

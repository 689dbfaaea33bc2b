using System.Text.RegularExpressions;

namespace StPlan.OpenData.Formats;

/// <summary>
/// Spreadsheets run a text of a CSV that begins with =, +, -, @, a tab or a carriage return as a formula (OWASP: CSV injection). Such a text gets an apostrophe
/// before it; one that begins with apostrophes of its own gets one more, so that taking the first away always gives the text back. Numbers are never touched.
/// </summary>
internal static partial class FormulaGuard
{
    public static bool Needs(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'' && LooksLikeFormula().IsMatch(text);

    [GeneratedRegex(@"\A'*[=+\-@\t\r]")]
    private static partial Regex LooksLikeFormula();
}

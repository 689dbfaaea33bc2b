namespace StPlan.FileFormats;

/// <summary>
/// A spreadsheet runs a text of a CSV as a formula when it begins with =, +, -, @ or their full-width forms, a tab or a carriage return
/// (OWASP: CSV injection). Such a text gets an apostrophe before it. A text that begins with apostrophes and then one of these gets one
/// more, so that taking one away always gives the text back. Numbers are never guarded.
/// </summary>
public static class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>Whether a text needs an apostrophe before it in a CSV.</summary>
    public static bool Needs(string text) =>
        text.AsSpan().TrimStart(Guard) is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r', ..];

    public static string ForCsv(string text) => Needs(text) ? Guard + text : text;

    /// <summary>
    /// For a cell that is marked as text: no spreadsheet runs it. Only a text that <see cref="Remove"/> would take for guarded is guarded.
    /// </summary>
    public static string ForCell(string text) => IsGuarded(text) ? Guard + text : text;

    /// <summary>The text as it was before <see cref="ForCsv"/> or <see cref="ForCell"/>.</summary>
    public static string Remove(string text) => IsGuarded(text) ? text[1..] : text;

    private static bool IsGuarded(string text) => text is [Guard, ..] && Needs(text);
}

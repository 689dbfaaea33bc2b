using System.Text;

namespace StPlan.Data.Tests;

/// <summary>The sources that the plan was taken from, and texts made comparable: NFC, without white space.</summary>
internal static class Source
{
    /// <summary>
    /// The whole plan. Left out, as no part of it: the two lines of dashes that stand for rules under the letterhead, and the last
    /// line, in which the web site names itself.
    /// </summary>
    public static string Plan { get; } = Squeeze(string.Concat(Lines("plan-24-KH-UBND.txt").Where(line => !IsLeftOut(line))));

    /// <summary>The lines that <see cref="Plan"/> leaves out.</summary>
    public static IReadOnlyList<string> LeftOut { get; } = [.. Lines("plan-24-KH-UBND.txt").Where(IsLeftOut)];

    /// <summary>The annex again, as extracted from the PDF.</summary>
    public static string Annex { get; } = Squeeze(string.Concat(Lines("appendix-24-KH-UBND.txt")));

    public static string Squeeze(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));

    private static bool IsLeftOut(string line) =>
        (line.Length > 0 && line.All(c => c == '-')) || line == "Nguồn tra cứu: vanban.phaplyvn.com";

    private static IEnumerable<string> Lines(string file) => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Sources", file))
        .Select(line => line.Normalize(NormalizationForm.FormC).Trim());
}

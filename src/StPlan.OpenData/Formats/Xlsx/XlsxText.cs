using StPlan.FileFormats;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>Texts as a workbook can hold them.</summary>
internal static class XlsxText
{
    /// <summary>At the end of a text that is longer than a cell. The whole text is in the other formats, and the reader is told
    /// so.</summary>
    public const string CutMark = " … [CẮT BỚT: xem CSV hoặc JSON. CUT: see CSV or JSON]";

    /// <summary>The text, escaped; cut where it is too long for a cell.</summary>
    public static string Of(string text) => SpreadsheetText.Escape(text.Length > SpreadsheetText.MaxLength ? Cut(text) : text);

    private static string Cut(string text)
    {
        var end = SpreadsheetText.MaxLength - CutMark.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + CutMark;
    }
}

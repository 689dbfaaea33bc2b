using System.Buffers;

namespace StPlan.FileFormats;

/// <summary>Fields of a CSV as RFC 4180 writes them.</summary>
public static class CsvField
{
    public const string EndOfRecord = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>
    /// Writes a text, in quotation marks where it needs them and guarded where a spreadsheet would run it (<see cref="FormulaGuard"/>).
    /// </summary>
    public static void WriteText(TextWriter writer, string text)
    {
        var isQuoted = text.AsSpan().ContainsAny(Quoted);
        if (isQuoted)
        {
            writer.Write('"');
        }

        if (FormulaGuard.Needs(text))
        {
            writer.Write('\'');
        }

        writer.Write(isQuoted ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text);
        if (isQuoted)
        {
            writer.Write('"');
        }
    }
}

using StPlan.Files.Tables;

namespace StPlan.Files.Csv;

/// <summary>
/// Reads a CSV file. Excel separates by semicolons where Vietnamese is set and by commas elsewhere: the heading shows which.
/// </summary>
internal static class CsvFileReader
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="UnreadableFileException">It cannot be read as text.</exception>
    public static void Read(byte[] file, FileLimits limits, TableReader tables, FileProblems problems)
    {
        var text = CsvText.Read(file);
        var delimiter = Delimiters.MaxBy(each => NamedColumns(text, each, limits));
        if (!tables.Read(null, CsvRows.Read(text, delimiter, limits, problems)))
        {
            problems.Add(null, Unrecognised.Message(CsvRows.Read(text, delimiter, limits, null).FirstOrDefault()));
        }
    }

    private static int NamedColumns(string text, char delimiter, FileLimits limits)
    {
        try
        {
            return HeaderReader.Find([.. CsvRows.Read(text, delimiter, limits, null).Take(limits.MaxRowsBeforeHeader)])?.Named ?? 0;
        }
        catch (UnreadableFileException)
        {
            // Too many columns with this one; said when no other fits better.
            return 0;
        }
    }
}

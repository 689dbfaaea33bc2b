using System.Xml;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>
/// Tells damaged files from our own bugs: only around what the archive, package and XML readers do, because they throw the same exceptions
/// at files that are not what they should be as our mistakes would.
/// </summary>
internal static class XlsxDamage
{
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public static TResult Guard<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or XmlException or ArgumentException
            or FormatException
                                              or InvalidOperationException or NotSupportedException)
        {
            throw new UnreadableFileException(new Text(
                "Tệp hỏng hoặc không phải XLSX. Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.",
                $"The file is damaged or is not XLSX ({exception.Message.Split('\n')[0].TrimEnd()}). Open it in Excel or LibreOffice "
                    + "and save it as .xlsx."));
        }
    }

    /// <summary>The rows, each of them guarded as it is read.</summary>
    public static IEnumerable<SheetRow> Guard(IEnumerable<SheetRow> rows)
    {
        using var each = Guard(rows.GetEnumerator);
        while (Guard(each.MoveNext))
        {
            yield return each.Current;
        }
    }
}

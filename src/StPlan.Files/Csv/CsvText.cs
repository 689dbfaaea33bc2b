using System.Globalization;
using System.Text;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Csv;

/// <summary>
/// The characters of a CSV file: UTF-8, or UTF-16 that says so. Another encoding is refused, because letters read wrongly look like
/// letters.
/// </summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <exception cref="UnreadableFileException">It is another encoding, or no text.</exception>
    public static string Read(ReadOnlySpan<byte> file)
    {
        var (encoding, mark) = file switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ((Encoding)Utf8, 3),
            [0xFF, 0xFE, ..] => (Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
            _ => (Utf8, 0),
        };
        string text;
        try
        {
            text = encoding.GetString(file[mark..]);
        }
        catch (DecoderFallbackException exception)
        {
            var line = (file[..Math.Clamp(mark + exception.Index, 0, file.Length)].Count((byte)'\n') + 1).ToString(
                CultureInfo.InvariantCulture);
            throw new UnreadableFileException(new Text(
                $"Dòng {line} của tệp không theo mã UTF-8. Trong Excel, hãy chọn \"CSV UTF-8\" khi lưu.",
                $"Line {line} of the file is not UTF-8. In Excel, save the file as \"CSV UTF-8\"."));
        }

        return text.Contains('\0')
            ? throw new UnreadableFileException(new Text(
                "Tệp không phải là văn bản. Phải gửi tệp CSV theo mã UTF-8 hoặc tệp XLSX.",
                "The file is not a text file. Send a CSV file in UTF-8 or an XLSX file."))
            : text;
    }
}

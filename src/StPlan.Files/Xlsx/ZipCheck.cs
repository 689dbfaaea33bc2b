using System.Globalization;
using System.IO.Compression;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>
/// Refuses archives that unpack to more than a spreadsheet would. The sizes that an archive states can be lies, so everything is unpacked
/// once, to nowhere, and counted.
/// </summary>
internal static class ZipCheck
{
    private const int MaxEntries = 1_000;

    /// <summary>Below, a high ratio says nothing: a sheet of empty rows packs well.</summary>
    private const long AlwaysAllowed = 10 * 1024 * 1024;

    /// <exception cref="UnreadableFileException">It unpacks to too much.</exception>
    public static void Check(byte[] file, FileLimits limits)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries)
        {
            throw TooMuch(limits);
        }

        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            var unpacked = 0L;
            using var content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                unpacked += read;
                total += read;
                if (total > limits.MaxUnpackedBytes || (unpacked > AlwaysAllowed && unpacked > entry.CompressedLength * limits.MaxRatio))
                {
                    throw TooMuch(limits);
                }
            }
        }
    }

    public static UnreadableFileException TooMuch(FileLimits limits)
    {
        var max = (limits.MaxUnpackedBytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
        return new UnreadableFileException(new Text(
            $"Tệp sau khi giải nén quá lớn (giới hạn {max} MB). Hãy xóa các trang, hình ảnh và dòng thừa.",
            $"The unpacked file is too large (the limit is {max} MB). Delete sheets, pictures and rows that you do not need."));
    }
}

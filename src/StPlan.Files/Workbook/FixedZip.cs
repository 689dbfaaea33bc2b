using System.IO.Compression;

namespace StPlan.Files.Workbook;

/// <summary>Packs an archive again with one time for all its entries and in one order: the package library stamps them with the clock.</summary>
internal static class FixedZip
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The first time that an archive can hold.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(byte[] package, Stream output, DateTimeOffset at)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        // Made in memory: the archive writer wants to go back, and a response cannot.
        var packed = new MemoryStream();
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The content types come first, where programs that guess a file's type look.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = at.ToUniversalTime() is var utc && utc < Earliest ? Earliest : utc;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        packed.Position = 0;
        packed.CopyTo(output);
    }
}

using System.IO.Compression;

namespace StPlan.FileFormats;

/// <summary>A ZIP archive of which nothing depends on when and where it is written.</summary>
/// <param name="output">Is only written to.</param>
/// <param name="modified">The time of every entry.</param>
public sealed class ReproducibleZip(Stream output, DateTimeOffset modified) : IDisposable
{
    // -rw-r--r--
    private const int Attributes = 0x81A4 << 16;

    private const string ContentTypes = "[Content_Types].xml";

    // ZIP knows no offsets and no time before 1980. Trà Vinh's time, whatever the machine's is.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.FromHours(7));

    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly DateTimeOffset _modified = modified < Earliest ? Earliest : modified.ToOffset(Earliest.Offset);

    /// <summary>Packs a spreadsheet again: the library that wrote it stamped its entries with the clock.</summary>
    /// <param name="package">A ZIP archive (ECMA-376, part 2).</param>
    /// <param name="output">Is written once, from the beginning to the end.</param>
    /// <param name="modified">The time of every entry.</param>
    public static void Repack(byte[] package, Stream output, DateTimeOffset modified)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);

        // In memory first: the archive is written in small pieces, each of which a response would send.
        var packed = new MemoryStream();
        using (var target = new ReproducibleZip(packed, modified))
        {
            // The content types come first, where programs that guess a file's type look.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                using var from = entry.Open();
                using var to = target.Open(entry.FullName);
                from.CopyTo(to);
            }
        }

        packed.Position = 0;
        packed.CopyTo(output);
    }

    /// <summary>A further entry; the one before has to be closed.</summary>
    public Stream Open(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _modified;
        entry.ExternalAttributes = Attributes;
        return entry.Open();
    }

    public void Dispose() => _zip.Dispose();
}

using System.IO.Compression;

namespace StPlan.OpenData.Formats;

/// <summary>A ZIP archive of which nothing depends on when and where it is written.</summary>
/// <param name="output">Is only written to.</param>
/// <param name="modified">What every entry says of its time.</param>
internal sealed class ReproducibleZip(Stream output, DateTimeOffset modified) : IDisposable
{
    // -rw-r--r--
    private const int Attributes = 0x81A4 << 16;

    // ZIP knows no offsets and no time before 1980. Trà Vinh's time, whatever the machine's is.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.FromHours(7));

    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly DateTimeOffset _modified = modified < Earliest ? Earliest : modified.ToOffset(Earliest.Offset);

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

namespace StPlan.OpenData.Rendering;

/// <summary>A file of a release, written once.</summary>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Sha256">Their digest.</param>
public sealed record RenderedFile(string Path, long Length, ReadOnlyMemory<byte> Sha256)
{
    /// <summary>The digest in lower-case hexadecimal, as sha256sum writes it.</summary>
    public string Sha256Hex { get; } = Convert.ToHexStringLower(Sha256.Span);

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024);
}

using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.Http;

/// <summary>How content is compressed on its way (RFC 9110, 8.4.1), and which way a client wants it (12.5.3).</summary>
public sealed class ContentCoding
{
    // A coding that the header does not name is allowed, but everything that it names is liked better.
    private const double Unnamed = 0.0001;

    private readonly Func<Stream, Stream> _open;

    private ContentCoding(string name, string fileSuffix, Func<Stream, Stream> open)
    {
        (Name, FileSuffix, _open) = (name, fileSuffix, open);
        HeaderValue = name;
    }

    /// <summary>Content as it is.</summary>
    public static ContentCoding Identity { get; } = new("identity", "", output => output);

    // Each form is made once for many readers: more effort than one would spend on an answer for one of them.
    public static ContentCoding Brotli { get; } = new(
        "br", ".br", output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 6 }, leaveOpen: true));

    public static ContentCoding Gzip { get; } = new(
        "gzip", ".gz", output => new GZipStream(output, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true));

    /// <summary>As headers have it: "br", "gzip", "identity".</summary>
    public string Name { get; }

    /// <summary>What the name of a file ends in that is compressed so: ".br", ".gz".</summary>
    public string FileSuffix { get; }

    internal StringValues HeaderValue { get; }

    /// <summary>The coding that a client likes best; of those that it likes equally, the smallest.</summary>
    /// <param name="acceptEncoding">The header Accept-Encoding.</param>
    /// <param name="isIdentityRefused">
    /// Whether the client refuses content that is not compressed (<c>identity;q=0</c>). Who refuses that and takes no coding that we have
    /// gets content as it is, as if there had been no header (RFC 9110, 12.4.1).
    /// </param>
    public static ContentCoding Choose(StringValues acceptEncoding, out bool isIdentityRefused)
    {
        isIdentityRefused = false;
        if (acceptEncoding.Count == 0)
        {
            return Identity;
        }

        // What browsers send.
        if (acceptEncoding is ["gzip, deflate, br, zstd"] or ["gzip, deflate, br"])
        {
            return Brotli;
        }

        if (!StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var accepted))
        {
            return Identity;
        }

        var any = Find(accepted, "*");
        var brotli = Find(accepted, Brotli.Name) ?? any ?? 0;
        var gzip = Find(accepted, Gzip.Name) ?? any ?? 0;
        var identity = Find(accepted, Identity.Name) ?? any ?? Unnamed;
        isIdentityRefused = identity == 0;
        return brotli > 0 && brotli >= gzip && brotli >= identity ? Brotli
            : gzip > 0 && gzip >= identity ? Gzip
            : Identity;
    }

    /// <summary>A stream that compresses what is written to it; disposed, it leaves the other one open.</summary>
    internal Stream Compress(Stream output) => _open(output);

    private static double? Find(IList<StringWithQualityHeaderValue> accepted, string name)
    {
        foreach (var value in accepted)
        {
            if (StringSegment.Equals(value.Value, name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Quality ?? 1;
            }
        }

        return null;
    }
}

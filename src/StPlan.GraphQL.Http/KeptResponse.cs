using System.IO.Compression;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>An answer that is asked for again and again: its bytes, its tag, and its compressed forms, each made once, when somebody first takes it so.</summary>
internal sealed class KeptResponse(byte[] body, OperationCost? cost)
{
    // Below that, what compressing saves does not fill a packet less, and the header that announces it takes some of it back.
    private const int LeastToCompress = 1_024;

    private byte[]? _brotli;
    private byte[]? _gzip;
    private EntityTag? _tag;

    public byte[] Body { get; } = body;

    public OperationCost? Cost { get; } = cost;

    /// <summary>Its tag, made when a GET first asks for it; those that POST need none.</summary>
    public EntityTag TagFor(string? version) => _tag ??= EntityTag.Of(version, Body);

    /// <summary>The bytes as the client takes them.</summary>
    /// <param name="coding">What the client takes; null for the plain bytes. Set to null where compressing is of no use.</param>
    public byte[] BytesIn(ref ContentCoding? coding)
    {
        if (coding is null || Body.Length < LeastToCompress)
        {
            coding = null;
            return Body;
        }

        // Two who ask for the same at the same time make the same.
        return coding == ContentCoding.Brotli
            ? _brotli ??= Compress(output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 6 }, leaveOpen: true))
            : _gzip ??= Compress(output => new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true));
    }

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compressing = open(output))
        {
            compressing.Write(Body);
        }

        return output.ToArray();
    }
}

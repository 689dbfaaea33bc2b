using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace StPlan.GraphQL.Http;

/// <summary>Reads a request body into pooled memory, up to a limit.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] _bytes;
    private int _length;

    private RequestBody(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Null when the body is longer than <paramref name="maxBytes"/>; no more than that is read.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        var body = new RequestBody((int)(request.ContentLength ?? 4096) + 1);
        while (true)
        {
            var read = await request.Body
                .ReadAsync(body._bytes.AsMemory(body._length), request.HttpContext.RequestAborted)
                .ConfigureAwait(false);
            body._length += read;
            if (read == 0 || body._length == request.ContentLength)
            {
                return body;
            }

            if (body._length > maxBytes)
            {
                body.Dispose();
                return null;
            }

            if (body._length == body._bytes.Length)
            {
                body.Grow();
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

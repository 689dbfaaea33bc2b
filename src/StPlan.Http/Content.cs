using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace StPlan.Http;

/// <summary>Bytes that never change, in memory or in a file.</summary>
public abstract class Content
{
    private Content(long length) => Length = length;

    /// <summary>How many bytes.</summary>
    public long Length { get; }

    public static Content InMemory(ReadOnlyMemory<byte> bytes) => new Memory(bytes);

    /// <param name="path">A file that nobody changes as long as the content is in use.</param>
    public static Content InFile(string path) => new StoredFile(path, new FileInfo(path).Length);

    /// <summary>Writes a part of it to the body of a response.</summary>
    internal abstract Task WriteAsync(HttpResponse response, long first, long count);

    /// <summary>Makes the compressed form; a form in memory is there at once.</summary>
    internal abstract Task<Content> CompressAsync(ContentCoding coding);

    internal abstract byte[] ComputeSha256();

    private sealed class Memory(ReadOnlyMemory<byte> bytes) : Content(bytes.Length)
    {
        // Without RequestAborted: to ask for that token costs an allocation, and Kestrel ends the wait itself when the client has gone.
        internal override Task WriteAsync(HttpResponse response, long first, long count)
        {
            var written = response.BodyWriter.WriteAsync(count == bytes.Length ? bytes : bytes.Slice((int)first, (int)count));
            return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
        }

        internal override Task<Content> CompressAsync(ContentCoding coding)
        {
            using var output = new MemoryStream();
            using (var compressing = coding.Compress(output))
            {
                compressing.Write(bytes.Span);
            }

            return Task.FromResult<Content>(new Memory(output.ToArray()));
        }

        internal override byte[] ComputeSha256() => SHA256.HashData(bytes.Span);
    }

    private sealed class StoredFile(string path, long length) : Content(length)
    {
        internal override Task WriteAsync(HttpResponse response, long first, long count) =>
            response.SendFileAsync(path, first, count, response.HttpContext.RequestAborted);

        // Beside the file, once: what a build has put there already is taken as it is.
        internal override Task<Content> CompressAsync(ContentCoding coding) => Task.Run(async () =>
        {
            var compressed = path + coding.FileSuffix;
            if (!File.Exists(compressed))
            {
                var unfinished = compressed + ".part";
                await using (var output = new FileStream(
                    unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024))
                {
                    await using var compressing = coding.Compress(output);
                    await using var source = Open();
                    await source.CopyToAsync(compressing).ConfigureAwait(false);
                }

                File.Move(unfinished, compressed);
            }

            return InFile(compressed);
        });

        internal override byte[] ComputeSha256()
        {
            using var source = Open();
            return SHA256.HashData(source);
        }

        private FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024);
    }
}

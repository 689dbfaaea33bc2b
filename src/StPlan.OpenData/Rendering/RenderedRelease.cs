using System.Collections.Concurrent;
using System.IO.Compression;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Rendering;

/// <summary>
/// The files of one release in a folder: each is written when somebody first asks for it, by one at a time, and then kept. Other releases are never looked
/// at, so that no file can be a mix.
/// </summary>
/// <param name="number">The release.</param>
/// <param name="publication">What the publisher says of it.</param>
/// <param name="folder">An empty folder of its own.</param>
/// <param name="load">What was public as of the release. It is asked whenever a file has to be written, and not kept: a graph may be large.</param>
public sealed class RenderedRelease(int number, Publication publication, string folder, Func<Task<PublishedData>> load)
{
    private readonly ConcurrentDictionary<(string File, ContentCoding Coding), Lazy<Task<RenderedFile>>> _files = new();

    public int Number { get; } = number;

    public Publication Publication { get; } = publication;

    public string Folder { get; } = folder;

    /// <summary>The file, written now if it has not been. What fails is tried again by the next who asks; who goes away does not stop it for others.</summary>
    public async Task<RenderedFile> GetAsync(OpenDataFile file, ContentCoding coding = ContentCoding.Identity, CancellationToken cancellation = default)
    {
        var key = (file.Name, coding);
        var rendering = _files.GetOrAdd(key, _ => new(() => Task.Run(() => RenderAsync(file, coding), CancellationToken.None)));
        try
        {
            return await rendering.Value.WaitAsync(cancellation);
        }
        catch when (rendering.Value.IsFaulted)
        {
            _files.TryRemove(new(key, rendering));
            throw;
        }
    }

    /// <summary>The file, where it has been written; null, without waiting for anything, where not.</summary>
    public RenderedFile? Find(OpenDataFile file) =>
        _files.TryGetValue((file.Name, ContentCoding.Identity), out var rendering) && rendering is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? rendering.Value.Result : null;

    internal async Task<PublishedPackage> LoadAsync() => new(await load(), Publication);

    private async Task<RenderedFile> RenderAsync(OpenDataFile file, ContentCoding coding)
    {
        var path = Path.Combine(Folder, file.Name);
        if (coding == ContentCoding.Identity)
        {
            return await WriteAsync(path, output => file.WriteAsync(this, output));
        }

        var plain = await GetAsync(file);
        return await WriteAsync($"{path}.{coding}", async output =>
        {
            await using var source = plain.Open();
            await using var compressed = Compress(output, coding);
            await source.CopyToAsync(compressed);
        });
    }

    private static async Task<RenderedFile> WriteAsync(string path, Func<Stream, Task> write)
    {
        await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        await using var digest = new DigestStream(stream);
        await using var output = new BufferedStream(digest, 64 * 1024);
        await write(output);
        await output.FlushAsync();
        return new RenderedFile(path, digest.Count, digest.GetSha256());
    }

    // Once for many readers: more effort than one would spend on an answer that is made for one of them.
    private static Stream Compress(Stream output, ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => new GZipStream(output, new ZLibCompressionOptions { CompressionLevel = 7 }, leaveOpen: true),
        ContentCoding.Brotli => new BrotliStream(output, new BrotliCompressionOptions { Quality = 7 }, leaveOpen: true),
        _ => throw new ArgumentOutOfRangeException(nameof(coding), coding, null),
    };
}

using System.Collections.Concurrent;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Rendering;

/// <summary>
/// The files of one release in a folder: each is written when somebody first asks for it, by one at a time, and then kept. Other releases
/// are never looked at, so that no file can be a mix.
/// </summary>
/// <param name="number">The release.</param>
/// <param name="publication">What the publisher says of it.</param>
/// <param name="folder">An empty folder of its own.</param>
/// <param name="load">What was public as of the release. It is asked whenever a file has to be written, and not kept: a graph may be
/// large.</param>
public sealed class RenderedRelease(int number, Publication publication, string folder, Func<Task<PublishedData>> load)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RenderedFile>>> _files = new();

    public int Number { get; } = number;

    public Publication Publication { get; } = publication;

    public string Folder { get; } = folder;

    /// <summary>
    /// The file, written now if it has not been. What fails is tried again by the next who asks; who goes away does not stop it for others.
    /// </summary>
    public async Task<RenderedFile> GetAsync(OpenDataFile file, CancellationToken cancellation = default)
    {
        var rendering = _files.GetOrAdd(file.Name, _ => new(() => Task.Run(() => WriteAsync(file), CancellationToken.None)));
        try
        {
            return await rendering.Value.WaitAsync(cancellation);
        }
        catch when (rendering.Value.IsFaulted)
        {
            _files.TryRemove(new(file.Name, rendering));
            throw;
        }
    }

    /// <summary>The file, where it has been written; null, without waiting for anything, where not.</summary>
    public RenderedFile? Find(OpenDataFile file) =>
        _files.TryGetValue(file.Name, out var rendering) && rendering is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? rendering.Value.Result
            : null;

    internal async Task<PublishedPackage> LoadAsync() => new(await load(), Publication);

    private async Task<RenderedFile> WriteAsync(OpenDataFile file)
    {
        var path = Path.Combine(Folder, file.Name);
        await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        await using var digest = new DigestStream(stream);
        await using var output = new BufferedStream(digest, 64 * 1024);
        await file.WriteAsync(this, output);
        await output.FlushAsync();
        return new RenderedFile(path, digest.Count, digest.GetSha256());
    }
}

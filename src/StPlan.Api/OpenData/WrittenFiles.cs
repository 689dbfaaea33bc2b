using System.Collections.Concurrent;
using StPlan.Api.Hosting;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.OpenData;

/// <summary>
/// What is known of files without waiting for them: GraphQL must not stand still while a hundred thousand rows are written. Who asks for
/// one that has not been written has the files of all datasets of that release written, behind the scenes and once.
/// </summary>
internal sealed class WrittenFiles(PublishedDataSource source, RenderedReleases rendered, ILogger<WrittenFiles> log)
{
    private readonly ConcurrentDictionary<int, Task> _writing = [];

    /// <returns>Null where it has not been written yet, and where there is no such release: a steward may be looking at what is to be the
    /// next.</returns>
    public RenderedFile? Find(Release release, OpenDataFile file)
    {
        var present = source.Current;
        if (present.FindRelease(release.Number) is not { } published)
        {
            return null;
        }

        using var lease = rendered.Rent(present, published);
        if (lease.Files.Find(file) is { } written)
        {
            return written;
        }

        _writing.GetOrAdd(release.Number, _ => Task.Run(() => WriteAsync(present, published)));
        return null;
    }

    private async Task WriteAsync(PublishedData present, Release release)
    {
        try
        {
            using var lease = rendered.Rent(present, release);
            foreach (var file in OpenDataFiles.All.Where(f => f.Dataset is not null))
            {
                await lease.Files.GetAsync(file);
            }
        }
        catch (Exception exception)
        {
            // Nobody waits for it; who asks next has it tried again.
            log.FilesNotWritten(release.Number, exception);
        }
        finally
        {
            _writing.TryRemove(release.Number, out _);
        }
    }
}

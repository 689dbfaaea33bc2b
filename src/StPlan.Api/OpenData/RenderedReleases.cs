using Microsoft.Extensions.Options;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.OpenData;

/// <summary>
/// The rendered files of releases: those of the few that were asked for last, and of the present one, are kept. What somebody is reading is not taken away.
/// </summary>
internal sealed class RenderedReleases(PublishedDataSource source, PublishedReleases releases, IOptions<OpenDataOptions> options) : IDisposable
{
    private readonly ProcessFolder _folder = new(options.Value.Folder);
    private readonly Publication _publication = options.Value.ToPublication();
    private readonly int _capacity = options.Value.KeptReleases;
    private readonly Lock _lock = new();

    // Asked for last, first.
    private readonly List<Entry> _entries = [];
    private int _made;

    /// <summary>The files of a release, not to be taken away until the lease is given back.</summary>
    /// <param name="present">What the request answers from.</param>
    /// <param name="release">One of its releases.</param>
    public Lease Rent(PublishedData present, Release release)
    {
        lock (_lock)
        {
            var entry = _entries.Find(e => e.Files.Number == release.Number) ?? Make(release.Number);
            _entries.Remove(entry);
            _entries.Insert(0, entry);
            entry.Leases++;
            Trim(present.Release.Number);
            return new Lease(this, entry);
        }
    }

    public void Dispose() => _folder.Dispose();

    private Entry Make(int release)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, $"{release}-{++_made}")).FullName;
        return new Entry(new RenderedRelease(release, _publication, folder, () => LoadAsync(release)));
    }

    // The present release is in memory; an older one may have to be read from the database, once more where it was forgotten meanwhile.
    private async Task<PublishedData> LoadAsync(int release) =>
        await releases.FindAsync(source.Current, release, CancellationToken.None)
            ?? throw new InvalidOperationException($"Release {release} is not among those up to the present one.");

    private void Trim(int present)
    {
        for (var i = _entries.Count - 1; i >= 0 && _entries.Count > _capacity; i--)
        {
            if (_entries[i].Leases == 0 && _entries[i].Files.Number != present)
            {
                ProcessFolder.TryDelete(_entries[i].Files.Folder);
                _entries.RemoveAt(i);
            }
        }
    }

    private sealed class Entry(RenderedRelease files)
    {
        public RenderedRelease Files { get; } = files;

        public int Leases { get; set; }
    }

    /// <summary>Holds the files of a release in place.</summary>
    public sealed class Lease : IDisposable
    {
        private readonly RenderedReleases _owner;
        private readonly object _entry;

        internal Lease(RenderedReleases owner, object entry)
        {
            _owner = owner;
            _entry = entry;
        }

        public RenderedRelease Files => ((Entry)_entry).Files;

        public void Dispose()
        {
            lock (_owner._lock)
            {
                ((Entry)_entry).Leases--;
            }
        }
    }
}

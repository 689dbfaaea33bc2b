using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.OpenData;

/// <summary>
/// The rendered files of releases: those of the few that were asked for last, and of the present one, are kept. What somebody is reading is
/// not taken away.
/// </summary>
internal sealed class RenderedReleases(
    PublishedDataSource source, PublishedReleases releases, IOptions<OpenDataOptions> options) : IDisposable
{
    // Of one file, and of all files of one release. Larger ones are read from the disk for each answer.
    private const int MaxFileInMemory = 1024 * 1024;
    private const int MaxInMemory = 16 * 1024 * 1024;

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
        private readonly ConcurrentDictionary<string, FileAnswer> _answers = new(StringComparer.Ordinal);
        private int _inMemory;

        public RenderedRelease Files { get; } = files;

        public int Leases { get; set; }

        public FileAnswer? Find(OpenDataFile written) => _answers.GetValueOrDefault(written.Name);

        public async Task<FileAnswer> GetAsync(
            OpenDataFile file, OpenDataFile written, Release release, bool isDemo, CancellationToken cancellation)
        {
            var rendered = await Files.GetAsync(written, cancellation);
            var isInMemory = rendered.Length <= MaxFileInMemory && Interlocked.Add(ref _inMemory, (int)rendered.Length) <= MaxInMemory;
            return _answers.GetOrAdd(written.Name, await FileAnswer.CreateAsync(file, rendered, release, isDemo, isInMemory));
        }
    }

    /// <summary>Holds the files of a release in place.</summary>
    public sealed class Lease : IDisposable
    {
        private readonly RenderedReleases _owner;
        private readonly Entry _entry;

        internal Lease(RenderedReleases owner, object entry)
        {
            _owner = owner;
            _entry = (Entry)entry;
        }

        public RenderedRelease Files => _entry.Files;

        /// <summary>The answer with a file; null where it has not been made yet.</summary>
        /// <param name="written">The file as it is sent: a CSV with or without a byte order mark.</param>
        public FileAnswer? Find(OpenDataFile written) => _entry.Find(written);

        /// <summary>The answer with a file, made now if it has not been.</summary>
        /// <param name="file">As it is called.</param>
        /// <param name="written">As it is sent.</param>
        public Task<FileAnswer> GetAsync(
            OpenDataFile file, OpenDataFile written, Release release, bool isDemo, CancellationToken cancellation) =>
            _entry.GetAsync(file, written, release, isDemo, cancellation);

        public void Dispose()
        {
            lock (_owner._lock)
            {
                _entry.Leases--;
            }
        }
    }
}

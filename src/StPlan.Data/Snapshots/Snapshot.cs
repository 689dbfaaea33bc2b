using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Snapshots;

/// <summary>A snapshot to read from: a copy of its own, so that one who replaces the file meanwhile changes nothing here.</summary>
public sealed class Snapshot : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly string _path;

    private Snapshot(DirectoryInfo folder, string tables, string path, SnapshotHeader header)
    {
        _folder = folder;
        Tables = tables;
        _path = path;
        Header = header;
    }

    public SnapshotHeader Header { get; }

    internal string Tables { get; }

    /// <exception cref="UnusableSnapshotException">There is none, or it is damaged, or its tables are those of another version.</exception>
    public static async Task<Snapshot> OpenAsync(SnapshotFile file, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("stplan-snapshot-");
        try
        {
            var tables = Path.Combine(folder.FullName, "public.db");
            var header = await file.ExtractAsync(tables, cancellation);
            if (header.Schema != SnapshotTables.Schema)
            {
                throw new UnusableSnapshotException(
                    file.Path, $"another version of StPlan wrote its tables ({header.Schema}; this version has {SnapshotTables.Schema})");
            }

            // The checksum is of the tables; what the header says besides has to be what they say.
            await using var context = SnapshotTables.OpenToRead(tables);
            var latest = await context.Releases.AsNoTracking().OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
            return latest?.Number == header.Release && latest.PublishedAt == header.PublishedAt
                ? new Snapshot(folder, tables, file.Path, header)
                : throw new UnusableSnapshotException(file.Path, "it is damaged: it does not hold the release that its header names");
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>What was public at a release; null when the snapshot has no such release.</summary>
    /// <exception cref="UnusableSnapshotException">Its rows do not fit together.</exception>
    public async Task<PublishedData?> LoadAsync(int release, CancellationToken cancellation)
    {
        try
        {
            await using var context = SnapshotTables.OpenToRead(Tables);
            return await PublishedRows.ReadAsync(context, release, cancellation);
        }
        catch (Exception e) when (e is SqliteException or InconsistentDataException)
        {
            throw new UnusableSnapshotException(_path, e.Message, e);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>
/// A snapshot cannot be used: it is not there, damaged, or of another version. The message is for whoever runs the server.
/// </summary>
public sealed class UnusableSnapshotException(string path, string found, Exception? cause = null)
    : Exception($"The snapshot {path} cannot be used: {found}.", cause);

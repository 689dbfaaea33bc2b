using System.Security.Cryptography;

namespace StPlan.Data.Snapshots;

/// <summary>
/// A snapshot on disk: a line that says what it is (<see cref="SnapshotHeader"/>), and an SQLite database behind it, so that <c>tail -n +2
/// FILE &gt; public.db</c> gives something that any tool opens. A reader finds the one before or the new one, never half of it.
/// </summary>
/// <param name="path">Where; a relative path is relative to the working directory.</param>
public sealed class SnapshotFile(string path)
{
    private const string Temporary = ".tmp";

    // What a process left that was killed. None writes for as long.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>The full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>What the file says it is; null where there is none, or no snapshot.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public async Task<SnapshotHeader?> FindHeaderAsync(CancellationToken cancellation)
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        await using var file = File.OpenRead(Path);
        return await ReadHeaderAsync(file, cancellation);
    }

    /// <summary>
    /// A name beside the file for what becomes part of it: on the same disk, so that it can take the file's place in one step.
    /// </summary>
    internal string NewTemporary() => $"{Path}.{System.IO.Path.GetRandomFileName()}{Temporary}";

    internal void CreateFolder() => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);

    internal void DeleteAbandoned(TimeProvider time)
    {
        var before = time.GetUtcNow().UtcDateTime - Abandoned;
        var mine = System.IO.Path.GetFileName(Path) + ".";
        foreach (var file in new DirectoryInfo(System.IO.Path.GetDirectoryName(Path)!).EnumerateFiles("*" + Temporary))
        {
            if (file.Name.StartsWith(mine, StringComparison.Ordinal) && file.LastWriteTimeUtc < before)
            {
                file.Delete();
            }
        }
    }

    /// <summary>Puts a snapshot in the place of the one that is there.</summary>
    internal async Task ReplaceAsync(SnapshotHeader header, Stream tables, CancellationToken cancellation)
    {
        var next = NewTemporary();
        try
        {
            await using (var file = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(header.ToLine(), cancellation);
                await tables.CopyToAsync(file, cancellation);

                // On the disk before it has the name: after a power cut the name must not stand for an empty file.
                file.Flush(flushToDisk: true);
            }

            File.Move(next, Path, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }

    /// <summary>Writes the tables to a file of their own, and sees whether they are those that were written.</summary>
    /// <exception cref="UnusableSnapshotException">There is none, or it is damaged.</exception>
    internal async Task<SnapshotHeader> ExtractAsync(string target, CancellationToken cancellation)
    {
        try
        {
            await using var file = File.OpenRead(Path);
            var header = await ReadHeaderAsync(file, cancellation) ?? throw new UnusableSnapshotException(Path, "it does not begin like "
                + "a snapshot");
            if (header.Format != SnapshotHeader.CurrentFormat)
            {
                throw new UnusableSnapshotException(Path, $"it has format {header.Format}; this version reads format "
                    + $"{SnapshotHeader.CurrentFormat}");
            }

            await using (var tables = File.Create(target))
            {
                await file.CopyToAsync(tables, cancellation);
                tables.Position = 0;
                if (tables.Length != header.Bytes
                    || Convert.ToHexStringLower(await SHA256.HashDataAsync(tables, cancellation)) != header.Sha256)
                {
                    throw new UnusableSnapshotException(Path, "it is damaged: its checksum does not match its content");
                }
            }

            return header;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSnapshotException(Path, e is FileNotFoundException or DirectoryNotFoundException ? "the file does not "
                + "exist" : e.Message, e);
        }
    }

    private static async Task<SnapshotHeader?> ReadHeaderAsync(FileStream file, CancellationToken cancellation)
    {
        var start = new byte[SnapshotHeader.MaxBytes];
        var length = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        var end = Array.IndexOf(start, (byte)'\n', 0, length);
        if (end < 0)
        {
            return null;
        }

        file.Position = end + 1;
        return SnapshotHeader.Parse(start.AsSpan(0, end));
    }
}

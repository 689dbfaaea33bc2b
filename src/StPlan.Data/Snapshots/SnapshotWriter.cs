using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Startup;

namespace StPlan.Data.Snapshots;

/// <summary>Writes what is public, and nothing else, from the database into a file that a server can start from.</summary>
public sealed class SnapshotWriter(DatabaseCalls database, TimeProvider time)
{
    private const int PageSize = 2000;

    /// <summary>
    /// Takes the place of the file that is there in one step, when all is written and on the disk; until then, and where that fails, it
    /// stays.
    /// </summary>
    /// <param name="release">A release that the database has. Older ones are in the file, too.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be written: no space, or no right.</exception>
    public async Task<SnapshotHeader> WriteAsync(SnapshotFile file, int release, CancellationToken cancellation)
    {
        file.CreateFolder();
        file.DeleteAbandoned(time);
        var tables = file.NewTemporary();
        try
        {
            var publishedAt = await CopyAsync(tables, release, cancellation);
            await using var content = File.OpenRead(tables);
            var header = new SnapshotHeader
            {
                Format = SnapshotHeader.CurrentFormat,
                Release = release,
                PublishedAt = publishedAt,
                Schema = SnapshotTables.Schema,
                Bytes = content.Length,
                Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)),
            };
            content.Position = 0;
            await file.ReplaceAsync(header, content, cancellation);
            return header;
        }
        catch (Exception e) when ((e as SqliteException ?? e.InnerException) is SqliteException sqlite)
        {
            // Of the file: what the database throws has been explained already.
            throw new IOException($"SQLite says of {file.Path}: {sqlite.Message}", e);
        }
        finally
        {
            File.Delete(tables);
        }
    }

    private async Task<DateTimeOffset> CopyAsync(string path, int release, CancellationToken cancellation)
    {
        await using var target = await SnapshotTables.CreateAsync(path, cancellation);
        await using (var transaction = await target.Database.BeginTransactionAsync(cancellation))
        {
            foreach (var table in PublicTable.All)
            {
                await CopyAsync(table, target, release, cancellation);
            }

            await transaction.CommitAsync(cancellation);
        }

        // What is public refers to what is public. Else something was left out, and what a server would start from is not what it had.
        var missing = await target.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check")
            .ToListAsync(cancellation);
        return missing.Count == 0
            ? (await target.Releases.SingleAsync(r => r.Number == release, cancellation)).PublishedAt
            : throw new InvalidOperationException(
                $"Public rows of {string.Join(", ", missing.Distinct())} refer to rows that are not public.");
    }

    private async Task CopyAsync(PublicTable table, StPlanContext target, int release, CancellationToken cancellation)
    {
        var copied = 0;
        IReadOnlyList<object> page;
        do
        {
            // A call for each page: a slow disk must not look like a database that does not answer.
            page = await database.ReadAsync((source, inner) => table.ReadAsync(source, release, copied, PageSize, inner), cancellation);
            foreach (var row in page)
            {
                var entry = target.Add(row);
                foreach (var column in PublicTable.Unpublished)
                {
                    if (entry.Metadata.FindProperty(column) is not null)
                    {
                        entry.Property(column).CurrentValue = "";
                    }
                }
            }

            await target.SaveChangesAsync(cancellation);
            target.ChangeTracker.Clear();
            copied += page.Count;
        }
        while (page.Count == PageSize);
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StPlan.Data.Snapshots;

/// <summary>The SQLite database within a snapshot, while it is a file of its own.</summary>
internal static class SnapshotTables
{
    /// <summary>The tables that this version reads and writes.</summary>
    public static string Schema { get; } = FindSchema();

    /// <summary>To write it: without a journal, for a file that was not finished is thrown away.</summary>
    public static async Task<StPlanContext> CreateAsync(string path, CancellationToken cancellation)
    {
        // Rows come in the order of the tables; whether they fit together is asked at the end.
        var context = Open(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false });
        try
        {
            await context.Database.OpenConnectionAsync(cancellation);
            await context.Database.ExecuteSqlAsync($"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", cancellation);
            await context.Database.MigrateAsync(cancellation);
            return context;
        }
        catch
        {
            // Else the file would stay open, and its space taken.
            await context.DisposeAsync();
            throw;
        }
    }

    public static StPlanContext OpenToRead(string path) =>
        Open(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = SqliteOpenMode.ReadOnly });

    private static string FindSchema()
    {
        using var context = Open(new SqliteConnectionStringBuilder { DataSource = ":memory:" });
        return context.Database.GetMigrations().Last();
    }

    private static StPlanContext Open(SqliteConnectionStringBuilder connection) => new(new DbContextOptionsBuilder<StPlanContext>()
        .UseSqlite(connection.ToString(), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .Options);
}

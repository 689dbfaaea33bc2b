using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>Whether a database is ours and set up as its readers need it, before anything is written to it.</summary>
internal static class SqlServerCheck
{
    /// <summary>Readers would wait for writers, and a preview could show half of a release.</summary>
    public static readonly DatabaseFailure WithoutSnapshots = new(
        "snapshot isolation is off",
        "Run this once while nobody else uses the database: ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON; ALTER DATABASE "
            + "CURRENT SET READ_COMMITTED_SNAPSHOT ON;");

    /// <summary>Why it is not; null where it is.</summary>
    public static async Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        var tables = await database
            .SqlQuery<string>($"SELECT name AS Value FROM sys.tables WHERE is_ms_shipped = 0")
            .ToListAsync(cancellation);
        if (tables.Count > 0 && !tables.Contains("__EFMigrationsHistory"))
        {
            return new DatabaseFailure(
                $"it belongs to another program (it has the table {tables[0]})",
                "Check Database:ConnectionString. StPlan did not change this database.");
        }

        var snapshots = await database
            .SqlQuery<int>($"""
                SELECT COUNT(*) AS Value FROM sys.databases
                WHERE database_id = DB_ID() AND snapshot_isolation_state = 1 AND is_read_committed_snapshot_on = 1
                """)
            .ToListAsync(cancellation);
        return snapshots is [1] ? null : WithoutSnapshots;
    }
}

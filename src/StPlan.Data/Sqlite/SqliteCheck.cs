using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StPlan.Data.Databases;

namespace StPlan.Data.Sqlite;

/// <summary>Checks that an open SQLite file is undamaged and belongs to StPlan, before anything is written to it.</summary>
internal static class SqliteCheck
{
    /// <summary>The reason why not: damaged, or another program's. Null when all is well.</summary>
    /// <param name="database">With an open connection, and the lock of its <see cref="SqliteFile"/> held.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static async Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (await FindDamageAsync(database.GetDbConnection(), cancellation) is { } damage)
        {
            return SqliteFailures.Damage(damage);
        }

        var tables = await database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'")
            .ToListAsync(cancellation);
        if (!tables.Contains("__EFMigrationsHistory") && tables.Find(name => !IsOfEF(name)) is { } foreign)
        {
            return new DatabaseFailure(
                $"it belongs to another program (it has the table {foreign})",
                "Check Database:ConnectionString. StPlan did not change this file.");
        }

        if (tables.Contains("__EFMigrationsLock"))
        {
            // EF's lock is a row, and the row of a process that died would be waited for without end. We hold the real lock.
            await database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
        }

        return null;
    }

    /// <summary>Reads every page once: milliseconds at the size of our data, and damage is better found now than in an answer.</summary>
    private static async Task<string?> FindDamageAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        var finding = (string?)await command.ExecuteScalarAsync(cancellation);
        return finding == "ok" ? null : finding;
    }

    private static bool IsOfEF(string table) => table.StartsWith("__EF", StringComparison.Ordinal);
}

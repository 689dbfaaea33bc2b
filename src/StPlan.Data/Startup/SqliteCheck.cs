using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace StPlan.Data.Startup;

/// <summary>Whether an SQLite file that could be opened is whole and ours, before anything is written to it.</summary>
internal static class SqliteCheck
{
    /// <param name="database">With an open connection, and the lock of its <see cref="SqliteFile"/> held.</param>
    /// <param name="failures">Names the file in what is thrown.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="DatabaseUnavailableException">The file is damaged, or another program's.</exception>
    public static async Task RunAsync(DatabaseFacade database, DatabaseFailures failures, CancellationToken cancellation)
    {
        if (await FindDamageAsync(database.GetDbConnection(), cancellation) is { } damage)
        {
            throw failures.ExplainDamage(damage);
        }

        var tables = await database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'")
            .ToListAsync(cancellation);
        if (!tables.Contains("__EFMigrationsHistory") && tables.Find(name => !IsOfEF(name)) is { } foreign)
        {
            throw failures.Explain(
                $"it is the database of another program (with table {foreign})",
                "Check Database:ConnectionString; this file was left as it is.");
        }

        if (tables.Contains("__EFMigrationsLock"))
        {
            // EF's lock is a row, and the row of a process that died would be waited for without end. We hold the real lock.
            await database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
        }
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

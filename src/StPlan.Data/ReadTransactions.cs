using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace StPlan.Data;

/// <summary>Several queries that see one state of the database.</summary>
internal static class ReadTransactions
{
    /// <summary>
    /// Begins one. SQLite's is deferred: by default a transaction takes the lock of the one who writes, and waits for it by keeping a thread, also when it
    /// only reads.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginReadingAsync(this DatabaseFacade database, CancellationToken cancellation)
    {
        if (database.GetDbConnection() is not SqliteConnection sqlite)
        {
            return await database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        }

        await database.OpenConnectionAsync(cancellation);
        return (await database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellation))!;
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>One writer at a time, of all servers: an application lock that ends with its transaction, however that ends.</summary>
internal static class WriteLock
{
    private const int Seconds = 30;

    /// <exception cref="DatabaseFailureException">Another writer kept it for too long.</exception>
    public static async Task TakeAsync(IDbContextTransaction transaction, CancellationToken cancellation)
    {
        var inner = transaction.GetDbTransaction();
        await using var command = inner.Connection!.CreateCommand();
        command.Transaction = inner;
        command.CommandTimeout = Seconds + 10; // The server's answer has to come first.
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            DECLARE @result int;
            EXEC @result = sp_getapplock @Resource = N'StPlan.Write', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {Seconds * 1000};
            SELECT @result;
            """);

        // 0 and 1: granted; -1: not in time, -2: cancelled, -3: chosen to end a deadlock.
        var result = Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        if (result < 0)
        {
            throw new DatabaseFailureException(new DatabaseFailure(
                string.Create(CultureInfo.InvariantCulture, $"another writer has locked it for {Seconds} s (sp_getapplock: {result})"),
                "Wait for that writer, or find out what keeps it busy.",
                IsTransient: true));
        }
    }
}

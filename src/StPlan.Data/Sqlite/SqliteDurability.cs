using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPlan.Data.Sqlite;

/// <summary>
/// Makes each commit wait until the disk has it. In WAL mode SQLite is often run without, and then may lose the last commits when the power
/// goes; an agency that was told that its report is in must find it there.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    public static readonly SqliteDurability Instance = new();

    private const string Statement = "PRAGMA synchronous = FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statement;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statement;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

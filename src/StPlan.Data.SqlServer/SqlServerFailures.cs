using System.ComponentModel;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>
/// What SQL Server's errors mean to whoever runs the server. Messages of SqlClient name users and databases, and no passwords.
/// </summary>
/// <remarks>https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors</remarks>
internal static class SqlServerFailures
{
    // The class of an error from which on the connection is gone.
    private const int Fatal = 20;

    public static DatabaseFailure? Explain(Exception e) => e switch
    {
        SqlException sql => Explain(sql),
        DbUpdateConcurrencyException => ConflictingRows.Explain("another writer changed it in the meantime"),

        // A pool without a connection to spare.
        InvalidOperationException { Source: "Microsoft.Data.SqlClient" } when e.Message.Contains("pool", StringComparison.Ordinal) => new(
            $"it has no free connection ({e.Message})", "Find out what keeps it busy, or allow more connections (Max Pool "
                + "Size).", IsTransient: true),
        _ => null,
    };

    private static DatabaseFailure Explain(SqlException e) => e.Number switch
    {
        2601 or 2627 or 547 => ConflictingRows.Explain(e.Message),
        4060 => new(
            $"it does not exist, or this login may not open it ({e.Message})",
            "Create it beforehand and let the login in (docs/database.md, \"On SQL Server\"); the server makes its tables.",
            IsTransient: true),
        18456 or 18452 or 18486 or 18487 or 18488 => new(
            $"the server refused the login ({e.Message})",
            "Check the user and the password in ConnectionStrings:StPlan."),
        229 or 230 or 262 or 2760 or 297 => new($"this login has too few rights ({e.Message})", "Make it db_owner of the database."),
        208 => new($"it has no tables of StPlan ({e.Message})", "Start the server once to make them."),
        3952 => SqlServerCheck.WithoutSnapshots,
        3906 or 3908 => new($"it is read-only ({e.Message})", "Make it writable, or use the replica that is."),
        1105 or 1101 or 9002 => new(
            $"its disk is full ({e.Message})",
            "Free some space for its files or its log. Nothing was half written."),
        823 or 824 or 825 => new($"it is damaged ({e.Message})", "Run DBCC CHECKDB. Then restore a backup."),
        1205 or 1222 => new($"other work has locked it ({e.Message})", "Try again. Find out what keeps it busy.", IsTransient: true),
        -2 or 258 => new($"it did not answer in time ({e.Message})", "Find out what keeps it busy, or whether the network is "
            + "slow.", IsTransient: true),
        _ when e.Class >= Fatal || e.Number == SqlServerSystem.ConnectionRefused || e.InnerException is Win32Exception => new(
            $"the server does not answer ({e.Message})", "Check that it runs. Check the server name in "
                + "ConnectionStrings:StPlan.", IsTransient: true),
        _ => new($"SQL Server says: {e.Message} ({e.Number})", "Look up the number in the documentation of SQL Server."),
    };
}

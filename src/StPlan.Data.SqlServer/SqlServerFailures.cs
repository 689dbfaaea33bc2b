using System.ComponentModel;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>What SQL Server's errors mean to whoever runs the server. Messages of SqlClient name users and databases, and no passwords.</summary>
/// <remarks>https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors</remarks>
internal static class SqlServerFailures
{
    // The class of an error from which on the connection is gone.
    private const int Fatal = 20;

    public static DatabaseFailure? Explain(Exception e) => e switch
    {
        SqlException sql => Explain(sql),
        DbUpdateConcurrencyException => ConflictingRows.Explain("another writer changed it in between"),

        // A pool without a connection to spare.
        InvalidOperationException { Source: "Microsoft.Data.SqlClient" } when e.Message.Contains("pool", StringComparison.Ordinal) => new(
            $"it has no connection to spare ({e.Message})", "See what keeps it busy, or allow more (Max Pool Size).", IsTransient: true),
        _ => null,
    };

    private static DatabaseFailure Explain(SqlException e) => e.Number switch
    {
        2601 or 2627 or 547 => ConflictingRows.Explain(e.Message),
        4060 => new(
            $"it is not there, or this login may not open it ({e.Message})",
            "Create it beforehand and let the login in (docs/database.md, \"On SQL Server\"); the server makes its tables.",
            IsTransient: true),
        18456 or 18452 or 18486 or 18487 or 18488 => new($"the login was refused ({e.Message})", "Check user and password of ConnectionStrings:StPlan."),
        229 or 230 or 262 or 2760 or 297 => new($"this login has no right for that ({e.Message})", "Let it be db_owner of the database."),
        208 => new($"its tables are not there ({e.Message})", "Start the server once, which makes them."),
        3952 => SqlServerCheck.WithoutSnapshots,
        3906 or 3908 => new($"it may only be read ({e.Message})", "Let it be written, or name the replica that may."),
        1105 or 1101 or 9002 => new($"there is no space left for it ({e.Message})", "Free some space for its files or its log; nothing was half written."),
        823 or 824 or 825 => new($"it is damaged ({e.Message})", "Run DBCC CHECKDB, and restore a backup."),
        1205 or 1222 => new($"other work keeps it locked ({e.Message})", "Try again; see what keeps it busy.", IsTransient: true),
        -2 or 258 => new($"it did not answer in time ({e.Message})", "See what keeps it busy, or whether the network is slow.", IsTransient: true),
        _ when e.Class >= Fatal || e.Number == SqlServerSystem.ConnectionRefused || e.InnerException is Win32Exception => new(
            $"the server does not answer ({e.Message})", "Check that it runs, and the server in ConnectionStrings:StPlan.", IsTransient: true),
        _ => new($"SQL Server says: {e.Message} ({e.Number})", "Look the number up in its documentation."),
    };
}

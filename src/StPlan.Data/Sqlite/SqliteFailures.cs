using Microsoft.Data.Sqlite;
using StPlan.Data.Databases;

namespace StPlan.Data.Sqlite;

/// <summary>Explains SQLite's errors to the person who runs the server.</summary>
internal static class SqliteFailures
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IOError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint =
        19, NotADatabase = 26;

    private const string RestoreAdvice =
        "Move the file away and restore a backup. If you have none, start without the file: StPlan then makes a new database with the "
            + "plan and no reports.";

    public static DatabaseFailure? Explain(Exception e) => e switch
    {
        SqliteException sqlite => Explain(sqlite),
        UnauthorizedAccessException or IOException => new DatabaseFailure(
            $"StPlan cannot create or write its folder or file ({e.Message})",
            "Set Database:ConnectionString to a folder that this process may write to."),
        _ => null,
    };

    public static DatabaseFailure Damage(string finding) => new($"the file is damaged ({finding})", RestoreAdvice);

    private static DatabaseFailure Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        NotADatabase => new("the file is not an SQLite database", "Check Database:ConnectionString. StPlan did not change this file."),
        Corrupt => Damage(e.Message),
        Full => new("its disk is full", "Free some space on its disk and start again. Nothing was half written."),
        ReadOnly => new("StPlan cannot write to it", "Give this process the right to write the file and its folder."),
        CannotOpen => new(
            "StPlan cannot open or create the file",
            "Check that its folder exists, that the path is not a folder, and that this process may write there."),
        IOError => new($"its disk failed ({e.Message})", "Check the disk, then start again. " + RestoreAdvice),
        Busy or Locked => new("another process has locked it", "End that process or wait for it. Then start again.", IsTransient: true),

        // The file is whole: it has refused a row. Whoever restored a backup for that would lose what came in since.
        Constraint => ConflictingRows.Explain(e.Message),
        _ => new($"SQLite says: {e.Message}", "The file may be intact. First check it with \"PRAGMA integrity_check\"."),
    };
}

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Startup;

/// <summary>Turns what a broken database throws into a message that says which database, what was found and what to do.</summary>
public sealed class DatabaseFailures(IOptions<DatabaseOptions> options)
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IOError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private const string RestoreAdvice =
        "Move the file away and restore a backup; without one, start with no file: that makes a new database with the plan and no reports.";

    private readonly string _database = SqliteFile.DescribeSource(options.Value.ConnectionString);

    internal DatabaseUnavailableException Explain(string found, string advice, Exception? cause = null) =>
        new(_database, found, advice, cause);

    internal DatabaseUnavailableException ExplainDamage(string finding, Exception? cause = null) =>
        Explain($"the file is damaged ({finding})", RestoreAdvice, cause);

    internal async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Null for what is no failure of the database: a bug, a cancellation.</summary>
    private DatabaseUnavailableException? Explain(Exception e) => e switch
    {
        DatabaseUnavailableException => null,
        SqliteException sqlite => Explain(sqlite),
        InconsistentDataException => Explain($"its rows do not fit together ({e.Message})", RestoreAdvice, e),
        UnauthorizedAccessException or IOException => Explain(
            $"its folder or file cannot be created or written ({e.Message})",
            "Let Database:ConnectionString name a folder that this process may write.",
            e),
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };

    private DatabaseUnavailableException Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        NotADatabase => Explain("the file is not an SQLite database", "Check Database:ConnectionString; this file was left as it is.", e),
        Corrupt => ExplainDamage(e.Message, e),
        Full => Explain("there is no space left for it", "Free some space on its disk and start again; nothing was half written.", e),
        ReadOnly => Explain("it cannot be written", "Give this process the right to write the file and its folder.", e),
        CannotOpen => Explain(
            "the file cannot be opened or created",
            "Check that its folder exists, that it is no folder itself, and that this process may write there.",
            e),
        IOError => Explain($"its disk failed ({e.Message})", "Check the disk, then start again; " + RestoreAdvice, e),
        Busy or Locked => Explain("another process keeps it locked", "End that process, or wait for it, and start again.", e),
        _ => Explain($"SQLite says: {e.Message}", RestoreAdvice, e),
    };
}

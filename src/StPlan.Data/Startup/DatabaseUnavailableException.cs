namespace StPlan.Data.Startup;

/// <summary>The database cannot be used. The message is for whoever runs the server: which database, what was found, what to do.</summary>
public sealed class DatabaseUnavailableException(string database, string found, string advice, Exception? cause = null)
    : Exception($"The database {database} cannot be used: {found}. {advice}", cause)
{
    /// <summary>The file, or for a server its name and the database's.</summary>
    public string Database { get; } = database;

    /// <summary>What is wrong with it.</summary>
    public string Found { get; } = found;

    /// <summary>What to do about it.</summary>
    public string Advice { get; } = advice;

    /// <summary>Whether the problem may pass by itself: the database is away, busy or slow.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether the write may have been done all the same. When false, nothing was written.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>How long to wait before the next call; null when unknown.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

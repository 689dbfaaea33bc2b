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
}

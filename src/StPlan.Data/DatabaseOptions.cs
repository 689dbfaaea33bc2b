using System.ComponentModel.DataAnnotations;

namespace StPlan.Data;

/// <summary>Where the database is, and how long to wait for it. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>In the provider's own syntax. A relative path is relative to the working directory.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/stplan.db";

    /// <summary>Seconds that a start waits for a database that does not answer.</summary>
    [Range(0, 3600)]
    public int StartupTimeoutSeconds { get; set; } = 30;

    /// <summary>The provider of the settings is none that there is.</summary>
    public static string UnknownProvider(string found, IEnumerable<DatabaseProvider> known) =>
        $"{Section}:{nameof(Provider)} is {found}. Use one of {string.Join(", ", known)}.";

    /// <summary>
    /// Rows that are sent to SQL Server in one statement; null for EF Core's own choice. 1 for a server that speaks its protocol and has no
    /// MERGE.
    /// </summary>
    [Range(1, 1000)]
    public int? MaxBatchSize { get; set; }
}

/// <summary>The database systems that StPlan runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded; nothing to install; one process at a time writes.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server: for several servers on one database.</summary>
    SqlServer,
}

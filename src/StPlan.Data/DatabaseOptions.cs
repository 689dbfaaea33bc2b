namespace StPlan.Data;

/// <summary>Where the database is. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>In the provider's own syntax. A relative path is relative to the working directory.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/stplan.db";
}

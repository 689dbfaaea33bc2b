using Microsoft.EntityFrameworkCore;

namespace StPlan.Data;

/// <summary>The one place where a provider is chosen.</summary>
internal static class DatabaseProviderSelection
{
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
        options.Provider switch
        {
            // A query for each list: in one query, a task's agencies times its citations would come back for each of many thousand tasks.
            DatabaseProvider.Sqlite => builder.UseSqlite(
                options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)),
            _ => throw new NotSupportedException($"Found Database:Provider {options.Provider}; expected {DatabaseProvider.Sqlite}."),
        };
}

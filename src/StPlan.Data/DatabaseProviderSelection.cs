using Microsoft.EntityFrameworkCore;

namespace StPlan.Data;

/// <summary>The one place where a provider is chosen.</summary>
internal static class DatabaseProviderSelection
{
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
        options.Provider switch
        {
            // One query for a thing with all its lists: the lists are short, and a round trip to a server is longer.
            DatabaseProvider.Sqlite => builder.UseSqlite(
                options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)),
            _ => throw new NotSupportedException($"Found Database:Provider {options.Provider}; expected {DatabaseProvider.Sqlite}."),
        };
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace StPlan.Data.Databases;

/// <summary>The database of the settings, and the system that it is in.</summary>
internal sealed class SelectedDatabase(IEnumerable<IDatabaseSystem> systems, IOptions<DatabaseOptions> options)
{
    // The options are validated against the same systems.
    public IDatabaseSystem System { get; } = systems.First(s => s.Provider == options.Value.Provider);

    public string ConnectionString { get; } = options.Value.ConnectionString;

    /// <summary>Its name in messages.</summary>
    public string Name => System.Describe(ConnectionString);

    public void Configure(DbContextOptionsBuilder builder) => System.Configure(builder, options.Value);
}

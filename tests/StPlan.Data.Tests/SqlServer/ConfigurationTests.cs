using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StPlan.Data.SqlServer;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>What the settings make of a connection, and what of it the connection string may say otherwise.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    public void Rows_are_sent_together_unless_the_settings_say_otherwise(int? size)
    {
        using var context = Open("Server=db;Database=StPlan", size);

        RelationalOptionsExtension.Extract(context.GetService<IDbContextOptions>()).MaxBatchSize.ShouldBe(size);
    }

    [Theory]
    [InlineData("Server=db;Database=StPlan", PoolBlockingPeriod.NeverBlock, 5)]
    [InlineData("Server=db;Database=StPlan;Pool Blocking Period=Auto;Connect Timeout=40", PoolBlockingPeriod.Auto, 40)]
    public void A_server_that_is_away_is_asked_again_unless_the_connection_string_says_otherwise(string connectionString,
        PoolBlockingPeriod blocking, int seconds)
    {
        using var context = Open(connectionString, null);

        var settings = new SqlConnectionStringBuilder(context.Database.GetConnectionString());
        (settings.PoolBlockingPeriod, settings.ConnectTimeout).ShouldBe((blocking, seconds));
    }

    private static StPlanContext Open(string connectionString, int? maxBatchSize)
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        new SqlServerSystem(TimeProvider.System).Configure(
            builder, new DatabaseOptions
            {
                Provider = DatabaseProvider.SqlServer,
                ConnectionString = connectionString,
                MaxBatchSize = maxBatchSize
            });
        return new StPlanContext(builder.Options);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StPlan.Data.SqlServer;

/// <summary>How dotnet-ef makes a context (docs/database.md). It connects to nothing.</summary>
internal sealed class StPlanSqlServerContextFactory : IDesignTimeDbContextFactory<StPlanContext>
{
    public StPlanContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        new SqlServerSystem(TimeProvider.System).Configure(builder,
            new DatabaseOptions { ConnectionString = "Server=none;Database=StPlan" });
        return new StPlanContext(builder.Options);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using StPlan.Data.Sqlite;

namespace StPlan.Data;

/// <summary>How dotnet-ef makes a context (docs/database.md).</summary>
internal sealed class StPlanContextFactory : IDesignTimeDbContextFactory<StPlanContext>
{
    public StPlanContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        new SqliteSystem().Configure(builder, new DatabaseOptions());
        return new StPlanContext(builder.Options);
    }
}

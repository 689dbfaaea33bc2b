using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using StPlan.Data.Sqlite;

namespace StPlan.Data;

/// <summary>How dotnet-ef makes a context: <c>dotnet ef migrations add Name --project src/StPlan.Data</c>.</summary>
internal sealed class StPlanContextFactory : IDesignTimeDbContextFactory<StPlanContext>
{
    public StPlanContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        new SqliteSystem().Configure(builder, new DatabaseOptions());
        return new StPlanContext(builder.Options);
    }
}

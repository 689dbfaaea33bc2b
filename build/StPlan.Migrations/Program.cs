using Microsoft.EntityFrameworkCore.Design;
using StPlan.Data;
using StPlan.Data.SqlServer;

// Nothing runs here. dotnet-ef wants a program that refers to Microsoft.EntityFrameworkCore.Design, and looks for a factory in it.
return;

/// <summary>SQLite, or with "-- SqlServer" behind the command SQL Server (docs/database.md).</summary>
internal sealed class ContextFactory : IDesignTimeDbContextFactory<StPlanContext>
{
    public StPlanContext CreateDbContext(string[] args) => args is ["SqlServer", ..]
        ? new StPlanSqlServerContextFactory().CreateDbContext(args)
        : new StPlanContextFactory().CreateDbContext(args);
}

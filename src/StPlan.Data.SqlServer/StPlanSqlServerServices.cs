using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>What a host adds to be able to keep the record on SQL Server.</summary>
public static class StPlanSqlServerServices
{
    /// <summary>Lets <see cref="DatabaseOptions.Provider"/> be <see cref="DatabaseProvider.SqlServer"/>. The rest is added by
    /// <see cref="StPlanDataServices.AddStPlanData"/>.</summary>
    public static IServiceCollection AddStPlanSqlServer(this IServiceCollection services) =>
        services.AddSingleton<IDatabaseSystem, SqlServerSystem>();
}

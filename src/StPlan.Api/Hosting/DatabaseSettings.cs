using StPlan.Data;
using StPlan.Data.SqlServer;
using StPlan.Files;
using StPlan.Search;

namespace StPlan.Api.Hosting;

/// <summary>The database of the settings: <c>Database__…</c> and <c>ConnectionStrings__StPlan</c>.</summary>
internal static class DatabaseSettings
{
    /// <summary>Adds what reads and writes the database that the configuration names, on any system that there is.</summary>
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddStPlanData(options => Bind(configuration, options));
        services.AddStPlanSqlServer();
        services.AddSingleton<SearchIndexes>();
        services.AddSingleton<FileImports>();
        services.AddSingleton<AgencyWorkbooks>();
    }

    /// <exception cref="InvalidSettingException">The provider is none that StPlan runs on.</exception>
    private static void Bind(IConfiguration configuration, DatabaseOptions options)
    {
        // By hand first: the binder's own message does not say what there is.
        if (configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] is { } provider
            && !(Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known) && Enum.IsDefined(known)))
        {
            throw new InvalidSettingException(DatabaseOptions.UnknownProvider(provider, Enum.GetValues<DatabaseProvider>()));
        }

        configuration.GetSection(DatabaseOptions.Section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        options.ConnectionString = configuration.GetConnectionString("StPlan") ?? options.ConnectionString;
    }
}

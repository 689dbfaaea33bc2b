using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StPlan.Data.Files;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Search;
using StPlan.Data.Startup;
using StPlan.Data.Stewardship;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;

namespace StPlan.Data;

/// <summary>What a host adds to have the record and what is published from it.</summary>
public static class StPlanDataServices
{
    /// <summary>
    /// Adds a pooled <see cref="IDbContextFactory{TContext}"/> of <see cref="StPlanContext"/>, <see cref="DatabaseInitializer"/>,
    /// <see cref="PublishedDataLoader"/>, an empty <see cref="PublishedDataSource"/>, <see cref="PublishedReleases"/>, <see cref="SearchIndexes"/>,
    /// and what writes: <see cref="TaskReports"/>, <see cref="ObservationRecords"/>, <see cref="Assessments"/>, <see cref="Periods"/>,
    /// <see cref="AgencyRecords"/>, <see cref="Drafts"/>, <see cref="ReleasePublisher"/> and <see cref="ApiKeys"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; a host with a configuration binds <see cref="DatabaseOptions.Section"/> here.</param>
    public static IServiceCollection AddStPlanData(this IServiceCollection services, Action<DatabaseOptions>? configure = null)
    {
        services.AddOptions<DatabaseOptions>()
            .Configure(configure ?? (_ => { }))
            .Validate(
                options => !string.IsNullOrWhiteSpace(options.ConnectionString),
                "Found no Database:ConnectionString; expected one such as \"Data Source=data/stplan.db\".")
            .Validate(
                options => options.Provider != DatabaseProvider.Sqlite || SqliteFile.IsConnectionString(options.ConnectionString),
                "Found a Database:ConnectionString that SQLite does not read; expected one such as \"Data Source=data/stplan.db\".")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<StPlanContext>(
            (provider, builder) => builder.UseDatabase(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value));
        services.AddSingleton<DatabaseFailures>();
        services.AddSingleton<DatabaseInitializer>();
        services.AddSingleton<PublishedDataLoader>();
        services.AddSingleton<PublishedDataSource>();
        services.AddSingleton<PublishedReleases>();
        services.AddSingleton<SearchIndexes>();
        services.AddSingleton<StewardRecords>();
        services.AddSingleton<FileImports>();
        services.AddSingleton<AgencyWorkbooks>();
        services.AddSingleton<Writer>();
        services.AddSingleton(p => new TaskReports(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ObservationRecords(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Assessments(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Periods(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new AgencyRecords(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Drafts(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ReleasePublisher(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ApiKeys(
            p.GetRequiredService<Writer>(), p.GetRequiredService<IDbContextFactory<StPlanContext>>(), p.GetRequiredService<DatabaseFailures>()));
        return services;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StPlan.Data.Databases;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Snapshots;
using StPlan.Data.Sqlite;
using StPlan.Data.Startup;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;

namespace StPlan.Data;

/// <summary>What a host adds to have the record and what is published from it.</summary>
public static class StPlanDataServices
{
    /// <summary>
    /// Adds a pooled <see cref="IDbContextFactory{TContext}"/> of <see cref="StPlanContext"/> over SQLite,
    /// <see cref="DatabaseInitializer"/>, <see cref="DatabaseBackups"/>,
    /// <see cref="PublishedDataLoader"/>, an empty <see cref="PublishedDataSource"/>, <see cref="PublishedReleases"/>,
    /// <see cref="SnapshotWriter"/>, and what writes: <see cref="TaskReports"/>, <see cref="ObservationRecords"/>,
    /// <see cref="TargetCarryOvers"/>, <see cref="Assessments"/>, <see cref="Periods"/>,
    /// <see cref="AgencyRecords"/>, <see cref="Drafts"/>, <see cref="ReleasePublisher"/>, <see cref="ApiKeys"/>,
    /// <see cref="WebhookSubscribers"/> and <see cref="WebhookOutbox"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; a host with a configuration binds <see cref="DatabaseOptions.Section"/> here.</param>
    public static IServiceCollection AddStPlanData(this IServiceCollection services, Action<DatabaseOptions>? configure = null)
    {
        services.AddLogging();
        services.AddOptions<DatabaseOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabaseSystem, SqliteSystem>();
        services.AddSingleton<SelectedDatabase>();
        services.AddPooledDbContextFactory<StPlanContext>(
            (provider, builder) => provider.GetRequiredService<SelectedDatabase>().Configure(builder));
        services.AddSingleton<DatabaseFailures>();

        // Of the machine's clock: how long a database takes has nothing to do with what time it is in a story.
        services.AddSingleton(p => new DatabasePipelines(p.GetRequiredService<SelectedDatabase>(), TimeProvider.System));
        services.AddSingleton(p => new DatabaseCalls(
            p.GetRequiredService<IDbContextFactory<StPlanContext>>(),
            p.GetRequiredService<SelectedDatabase>(),
            p.GetRequiredService<DatabaseFailures>(),
            p.GetRequiredService<DatabasePipelines>()));
        services.AddSingleton(p => new DatabaseInitializer(
            p.GetRequiredService<IDbContextFactory<StPlanContext>>(),
            p.GetRequiredService<SelectedDatabase>(),
            p.GetRequiredService<DatabaseFailures>(),
            p.GetRequiredService<DatabaseWait>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<DatabaseWait>();
        services.AddSingleton(p => new DatabaseBackups(p.GetRequiredService<SelectedDatabase>(), p.GetRequiredService<DatabaseFailures>()));
        services.AddSingleton<PublishedDataLoader>();
        services.AddSingleton<PublishedDataSource>();
        services.AddSingleton<PublishedReleases>();
        services.AddSingleton<SnapshotStandIn>();
        services.AddSingleton<SnapshotWriter>();
        services.AddSingleton<StewardRecords>();
        services.AddSingleton<Writer>();
        services.AddSingleton(p => new TaskReports(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ObservationRecords(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new TargetCarryOvers(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Assessments(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Periods(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new AgencyRecords(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new Drafts(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ReleasePublisher(p.GetRequiredService<Writer>()));
        services.AddSingleton(p => new ApiKeys(p.GetRequiredService<Writer>(), p.GetRequiredService<DatabaseCalls>()));
        services.AddSingleton(p => new WebhookSubscribers(p.GetRequiredService<Writer>(), p.GetRequiredService<DatabaseCalls>()));
        services.AddSingleton(p => new WebhookOutbox(p.GetRequiredService<DatabaseCalls>(), p.GetRequiredService<TimeProvider>()));
        return services;
    }
}

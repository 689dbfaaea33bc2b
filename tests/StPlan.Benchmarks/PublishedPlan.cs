using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Benchmarks;

/// <summary>The real plan, by the way that the server takes: seeded into a database, published, loaded.</summary>
internal static class PublishedPlan
{
    public static async Task<PublishedData> LoadAsync()
    {
        var folder = Directory.CreateTempSubdirectory("stplan-benchmarks-");
        await using var services = new ServiceCollection()
            .AddStPlanData(options => options.ConnectionString = $"Data Source={Path.Combine(folder.FullName, "stplan.db")};Pooling=False")
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseInitializer>().InitializeAsync(CancellationToken.None);
        var published = await services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(CancellationToken.None);
        folder.Delete(recursive: true);
        return published;
    }
}

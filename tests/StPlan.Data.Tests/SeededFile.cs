using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests;

/// <summary>
/// An SQLite database with plan 24 as the first start makes it. It is made once for each moment, and copied for each test that wants one of
/// its own: migrations and plan would take longer than most tests.
/// </summary>
internal static class SeededFile
{
    private static readonly ConcurrentDictionary<DateTimeOffset, Lazy<Task<byte[]>>> Made = new();

    private static readonly DateTimeOffset Start = TimeProvider.System.GetUtcNow();

    /// <param name="file">Where there is no file yet.</param>
    /// <param name="at">When release 1 is published; null for when the tests began.</param>
    public static async Task CopyToAsync(string file, DateTimeOffset? at = null)
    {
        var made = Made.GetOrAdd(at ?? Start, static moment => new(() => CreateAsync(moment)));
        await File.WriteAllBytesAsync(file, await made.Value);
    }

    private static async Task<byte[]> CreateAsync(DateTimeOffset moment)
    {
        var folder = Directory.CreateTempSubdirectory("stplan-seeded-");
        var file = Path.Combine(folder.FullName, "stplan.db");
        var services = new ServiceCollection().AddStPlanData(options => options.ConnectionString = $"Data Source={file};Pooling=False");
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Moment(moment)));
        await using (var host = services.BuildServiceProvider())
        {
            await host.GetRequiredService<DatabaseInitializer>().InitializeAsync(CancellationToken.None);
        }

        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }

    private sealed class Moment(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
    }
}

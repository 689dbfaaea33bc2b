using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data;
using StPlan.Data.Releases;
using StPlan.Data.Startup;
using StPlan.Demo.Story;

namespace StPlan.Demo;

/// <summary>
/// Makes an SQLite database of its own with plan 24 and invented reports, observations and releases of 2025–2029. Every release of it is
/// marked as a demonstration, and every invented text begins with "[DEMO]". It is written by the same code that writes what agencies send.
/// </summary>
public static class DemoDatabase
{
    public const int DefaultSeed = 24;

    /// <summary>Makes the file: whole, or not at all. The same seed always gives the same rows.</summary>
    /// <param name="path">Where. Its folder is made where it is missing.</param>
    /// <param name="seed">Another seed gives other figures and other agencies that are late or silent; the events stay.</param>
    /// <param name="replace">Whether a demonstration that is there already may be replaced. Anything else never is.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Stops it; then no file is left.</param>
    /// <exception cref="DemoRefusedException">Something is at the path that may not be replaced.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<DemoSummary> CreateAsync(
        string path, int seed = DefaultSeed, bool replace = false, IProgress<string>? progress = null,
        CancellationToken cancellation = default)
    {
        var target = new DemoFile(path);
        await target.CheckAsync(replace, cancellation);
        using var workplace = Workplace.Open(target.Path);
        var summary = await BuildAsync(workplace.File, seed, progress, cancellation);

        // Somebody may have put something there meanwhile.
        await target.CheckAsync(replace, cancellation);
        await target.PutAsync(workplace.File, replace, cancellation);
        return summary with { Path = target.Path };
    }

    private static async Task<DemoSummary> BuildAsync(string file, int seed, IProgress<string>? progress, CancellationToken cancellation)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite }.ToString();
        var time = new StoryTime();
        var services = new ServiceCollection().AddStPlanData(options => options.ConnectionString = connection);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        try
        {
            await using var host = services.BuildServiceProvider();
            await host.GetRequiredService<DatabaseInitializer>().InitializeDemoAsync(cancellation);
            await new DemoStory(seed).TellAsync(new DemoDesk(host, time, progress, cancellation));
            return await CountAsync(host, file, cancellation);
        }
        finally
        {
            // The last connection takes the log into the file.
            using var pooled = new SqliteConnection(connection);
            SqliteConnection.ClearPool(pooled);
        }
    }

    private static async Task<DemoSummary> CountAsync(IServiceProvider host, string file, CancellationToken cancellation)
    {
        await using var context = await host.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(cancellation);
        return new DemoSummary
        {
            Path = file,
            Releases = await context.Releases.CountAsync(cancellation),
            Agencies = await context.Agencies.CountAsync(cancellation),
            Reports = await context.TaskReports.CountAsync(cancellation),
            Assessments = await context.TaskAssessments.CountAsync(cancellation),
            Observations = await context.Observations.CountAsync(cancellation),
            Drafts = await context.TaskReports.LiveDrafts().CountAsync(cancellation)
                + await context.TaskAssessments.LiveDrafts().CountAsync(cancellation)
                + await context.Observations.LiveDrafts().CountAsync(cancellation),
        };
    }
}

/// <summary>What a demonstration holds.</summary>
public sealed record DemoSummary
{
    /// <summary>The database's file.</summary>
    public required string Path { get; init; }

    public required int Releases { get; init; }

    public required int Agencies { get; init; }

    /// <summary>Every revision of every report, also those that were corrected, replaced or withdrawn.</summary>
    public required int Reports { get; init; }

    public required int Assessments { get; init; }

    /// <summary>Every revision of every observation.</summary>
    public required int Observations { get; init; }

    /// <summary>Reports, assessments and observations that the next release would publish.</summary>
    public required int Drafts { get; init; }
}

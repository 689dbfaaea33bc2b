using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Publishing;
using StPlan.Demo;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.Benchmarks;

/// <summary>
/// Rendering the files of a release into an empty folder. Beside the time, the log says how many bytes were written and by how much managed
/// memory rose above what the data themselves take: "//" lines.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class OpenDataRendering
{
    private PublishedData _data = null!;
    private DirectoryInfo _folder = null!;
    private long _peak;
    private long _bytes;

    [Params("plan", "demo", "300,000 reports")]
    public string Data { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _folder = Directory.CreateTempSubdirectory("stplan-opendata-benchmark-");
        _data = Data switch
        {
            "plan" => await PublishedPlan.LoadAsync(),
            "demo" => await LoadDemoAsync(),
            _ => GeneratedReports.Create(members: 2_000),
        };

        // What releases changed is computed once for all releases and belongs to the data.
        _ = _data.Releases.Sum(r => r.Changes.Count);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        Console.WriteLine($"// {Data}: {_bytes / 1e6:F1} MB written, managed memory rose by {_peak / 1e6:F1} MB at most");
        _folder.Delete(recursive: true);
    }

    [Benchmark]
    public Task TaskReportsCsv() => RenderAsync(f => f.Name == "task-reports.csv");

    [Benchmark]
    public Task TaskReportsJson() => RenderAsync(f => f.Name == "task-reports.json");

    [Benchmark]
    public Task Workbook() => RenderAsync(f => f.Name == "stplan.xlsx");

    /// <summary>Every file, the archive included.</summary>
    [Benchmark]
    public Task Everything() => RenderAsync(_ => true);

    private async Task RenderAsync(Func<OpenDataFile, bool> which)
    {
        var folder = _folder.CreateSubdirectory(Path.GetRandomFileName());
        var release = new RenderedRelease(_data.Release.Number, Publication(), folder.FullName, () => Task.FromResult(_data));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var done = new CancellationTokenSource();
        var watch = WatchAsync(before, done.Token);
        _bytes = 0;
        foreach (var file in OpenDataFiles.All.Where(which))
        {
            _bytes += (await release.GetAsync(file)).Length;
        }

        await done.CancelAsync();
        await watch;
        folder.Delete(recursive: true);
    }

    private async Task WatchAsync(long before, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false) - before);
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task<PublishedData> LoadDemoAsync()
    {
        var folder = Directory.CreateTempSubdirectory("stplan-demo-benchmark-");
        var file = Path.Combine(folder.FullName, "demo.db");
        await DemoDatabase.CreateAsync(file);
        await using var services = new ServiceCollection().AddStPlanData(
            options => options.ConnectionString = $"Data Source={file};Pooling=False").BuildServiceProvider();
        var data = await services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(CancellationToken.None);
        folder.Delete(recursive: true);
        return data;
    }

    private static Publication Publication() => new()
    {
        License = new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        Publisher = new Publisher(new Text("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
            "https://www.travinh.gov.vn"),
    };
}

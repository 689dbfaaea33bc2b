using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Demo;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests.Demo;

/// <summary>The tests that share one demonstration. A run without any of them does not make it.</summary>
[CollectionDefinition]
public sealed class DemoCollection : ICollectionFixture<DemoFixture>;

/// <summary>One demonstration, made once, for all tests that only read: what each of its releases made public, and what it dumps
/// to.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    private readonly TestDatabase _database = new("demo.db");

    public DemoSummary Summary { get; private set; } = null!;

    public string Path => _database.Path;

    /// <summary>What was public at release 1, 2, 3 …</summary>
    public IReadOnlyList<PublishedData> Releases { get; private set; } = [];

    public PublishedData Latest => Releases[^1];

    public string Dump { get; private set; } = "";

    public StPlanContext Open() => _database.Open();

    public async ValueTask InitializeAsync()
    {
        Summary = await DemoDatabase.CreateAsync(Path);
        await using var host = _database.Host();
        var loader = host.GetRequiredService<PublishedDataLoader>();
        var releases = new List<PublishedData>();
        while (await loader.LoadAsync(releases.Count + 1, CancellationToken.None) is { } data)
        {
            releases.Add(data);
        }

        Releases = releases;
        Dump = await _database.DumpAsync();
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }
}

using BenchmarkDotNet.Attributes;
using StPlan.Domain.Publishing;
using StPlan.Search;

namespace StPlan.Benchmarks;

/// <summary>Full text over the real plan: building its index, and searching when it is warm.</summary>
[MemoryDiagnoser]
public class SearchSpeed
{
    private PublishedData _published = null!;
    private SearchIndex _index = null!;

    [Params("nong nghiep cong nghe cao", "\"doi moi sang tao\"", "công ngh*", "III.9")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _published = await PublishedPlan.LoadAsync();
        _index = SearchIndex.Build(_published);
        Console.WriteLine($"// {Text}: {_index.Search(Text).Count} hits");
    }

    [GlobalCleanup]
    public void Cleanup() => _index.Dispose();

    [Benchmark]
    public void Build() => SearchIndex.Build(_published).Dispose();

    /// <summary>All hits, in order.</summary>
    [Benchmark]
    public int Search() => _index.Search(Text).Count;

    /// <summary>A page of ten with the fragments of each.</summary>
    [Benchmark]
    public int SearchWithFragments() => _index.Search(Text).Take(10).Sum(h => h.FindFragments().Count);
}

using System.Text;
using BenchmarkDotNet.Attributes;
using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.Benchmarks;

/// <summary>How answers grow with the number of tasks: a filtered and sorted page, a search, and a lookup, which must not grow.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class Filters
{
    private readonly ResponseBuffer _buffer = new(1 << 20);
    private GraphQLExecutor _executor = null!;
    private PublishedData _published = null!;

    private GraphQLRequest _filteredSortedPage;
    private GraphQLRequest _lastPage;
    private GraphQLRequest _search;
    private GraphQLRequest _lookup;

    [Params(30, 3_000, 30_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        _published = GeneratedPlan.Create(Tasks);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"// {Tasks} tasks take {memory / 1024} KB in memory, {memory / Tasks} bytes each");
        _executor = new GraphQLExecutor(PublicSchemaTypes.Build());
        const string Where = "where: { leadAgencies: { some: { code: { eq: \"A3\" } } }, timeframe: { kind: { eq: ANNUAL } } }";
        _filteredSortedPage = Request(
            $"{{ tasks({Where}, order: [{{ group: {{ title: ASC }} }}, {{ text: DESC }}], first: 10) {{ nodes {{ code text }} "
                + $"totalCount }} }}");
        _lastPage = Request($"{{ tasks({Where}, last: 10) {{ nodes {{ code text }} pageInfo {{ hasPreviousPage }} }} }}");
        _search = Request("{ tasks(where: { text: { search: \"cong nghe 7\" } }) { nodes { code text } } }");
        _lookup = Request("{ task(code: \"III.9\") { code text } }");
        foreach (var request in (GraphQLRequest[])[_filteredSortedPage, _lastPage, _search, _lookup])
        {
            if (await RunAsync(request) > 0)
            {
                throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer.WrittenSpan));
            }
        }
    }

    [Benchmark]
    public Task<int> FilteredSortedPage() => RunAsync(_filteredSortedPage);

    [Benchmark]
    public Task<int> LastPage() => RunAsync(_lastPage);

    [Benchmark]
    public Task<int> Search() => RunAsync(_search);

    [Benchmark]
    public Task<int> Lookup() => RunAsync(_lookup);

    private static GraphQLRequest Request(string document) => new(Encoding.UTF8.GetBytes(document));

    private async Task<int> RunAsync(GraphQLRequest request)
    {
        _buffer.Reset();
        return (await _executor.ExecuteAsync(request, _buffer, _published)).ErrorCount;
    }
}

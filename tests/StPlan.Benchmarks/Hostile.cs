using System.Text;
using BenchmarkDotNet.Attributes;
using StPlan.Api.PublicSchema;
using StPlan.Api.Tests;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.Benchmarks;

/// <summary>What documents that are meant to hurt cost the server: each is to be refused in less than 50 ms, and to leave nothing
/// behind.</summary>
[MemoryDiagnoser]
public class Hostile
{
    private readonly ResponseBuffer _buffer = new(1 << 23);
    private GraphQLExecutor _executor = null!;
    private PublishedData _published = null!;
    private GraphQLRequest _request;

    public static IEnumerable<string> Documents => HostileDocuments.All.Select(d => d.What);

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _published = await PublishedPlan.LoadAsync();
        _executor = new GraphQLExecutor(PublicSchemaTypes.Build());
        _request = new GraphQLRequest(Encoding.UTF8.GetBytes(HostileDocuments.All.Single(d => d.What == Document).Document));
        if (await Refuse() == 0)
        {
            throw new InvalidOperationException($"{Document} was not refused.");
        }
    }

    [Benchmark]
    public async Task<int> Refuse()
    {
        _buffer.Reset();
        return (await _executor.ExecuteAsync(_request, _buffer, _published)).ErrorCount;
    }
}

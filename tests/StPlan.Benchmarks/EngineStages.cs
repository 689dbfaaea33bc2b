using System.Text;
using BenchmarkDotNet.Attributes;
using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;
using StPlan.GraphQL.Validation;

namespace StPlan.Benchmarks;

/// <summary>Time and memory of each stage of the engine, for the largest usual query and for the smallest.</summary>
[MemoryDiagnoser]
public class EngineStages
{
    private static readonly Schema Schema = PublicSchemaTypes.Build();

    private readonly ResponseBuffer _buffer = new(1 << 20);
    private GraphQLExecutor _executor = null!;
    private PublishedData _published = null!;
    private GraphQLRequest _request;
    private byte[] _utf8 = null!;
    private DocumentNode _document = null!;
    private OperationDefinitionNode _operation = null!;

    [ParamsAllValues]
    public ExampleQuery Query { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _published = await PublishedPlan.LoadAsync();
        _utf8 = Encoding.UTF8.GetBytes(Query.Document());
        _document = Parser.Parse(Query.Document());
        _operation = _document.Operations.Single();
        _request = new GraphQLRequest(_utf8);
        _executor = new GraphQLExecutor(Schema);
        await ExecuteAgain();
        Console.WriteLine($"// {Query}: document {_utf8.Length} bytes, response {_buffer.Length} bytes");
    }

    [Benchmark]
    public bool Parse() => Parser.TryParse(_utf8, ParserLimits.Default, out _, out _);

    [Benchmark]
    public int Validate() => DocumentValidator.Validate(Schema, _document, ValidationLimits.Default).Length;

    [Benchmark]
    public object Compile() => new OperationPlan(Schema, _document, _operation, new ExecutorOptions());

    /// <summary>A document that the executor has seen before: what a server does nearly always.</summary>
    [Benchmark]
    public async Task<int> ExecuteAgain()
    {
        _buffer.Reset();
        return (await _executor.ExecuteAsync(_request, _buffer, _published)).ErrorCount;
    }
}

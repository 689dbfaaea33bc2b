using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Http;
using StPlan.GraphQL.Http.Tests;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.Tests.Language;
using StPlan.OpenData.Datasets;

namespace StPlan.Benchmarks.Limits;

/// <summary>What a request allocates besides its response, in bytes of managed memory.</summary>
internal static class AllocationLimits
{
    private const int Rounds = 1_000;

    private static readonly (string Query, int Most)[] Queries =
    [
        ("{ taskGroups { number title tasks { code text leadText coordinatingText timeframe { text kind } leadAgencies { code name } } } }",
            200),
        ("{ task(code: \"III.9\") { code text } }", 200),
        (
            "{ taskGroups { progress(year: 2025) { year statusCounts { status label count } meanCompletionOfAll method { formula } } "
            + "tasks { progress { status reports { id } } } } }",
            200),
        ("{ node(id: \"VGFzazoyNC1raC11Ym5kLTIwMjUvSUlJLjk=\") { ... on Task { code text } } }", 800),
        ("query($c: String = \"III.9\") { task(code: $c) { code text } }", 600),
        ("{ tasks(where: { leadAgencies: { some: { code: { eq: \"SNNMT\" } } } }) { nodes { code } } }", 500),
        (
            "{ tasks(where: { text: { search: \"cong nghe\" } }, order: [{ group: { title: DESC } }, { text: ASC }]) "
            + "{ nodes { code } totalCount } }",
            1_000),
    ];

    private static readonly (string Body, int Most, string Extensions)[] Posts =
    [
        ("""{"query": "{ value }"}""", 300, ""),
        ("""{"query": "{ value }"}""", 300, "\"demo\":true"),
        ("""{"query": "query($t: String) { echo(text: $t) }", "variables": {"t": "x"}}""", 600, ""),
    ];

    public static IEnumerable<Measured> Measure(PublishedData plan) =>
    [
        .. Queries.Select(q => new Measured($"a repeated query: {q.Query}", OfQuery(plan, q.Query), q.Most, "bytes")),
        .. Posts.Select(
            p => new Measured($"a POST besides its response: {p.Body} {p.Extensions}", OfPost(p.Body, p.Extensions), p.Most, "bytes")),
        new("lexing", OfLexing(), 1, "bytes"),
        .. HostileTexts.All.Select(t => new Measured($"refusing a million bytes of {t}", OfRefusing(t), 2_000_000, "bytes")),
        new("beginning to read 1,800 reports as rows", OfRows(), 1_000, "bytes"),
    ];

    /// <summary>
    /// What one more call allocates on average, when it has been called so often that the compiler has done its best, which it does in the
    /// background: when three batches in a row give the same. All of it has to happen on this thread.
    /// </summary>
    private static double Average(Action call)
    {
        var last = -1L;
        for (var (batch, same) = (0, 0); batch < 100 && same < 3; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Rounds; i++)
            {
                call();
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            same = allocated == last ? same + 1 : 0;
            last = allocated;
            Thread.Sleep(50);
        }

        return last / (double)Rounds;
    }

    /// <summary>What the second call allocates.</summary>
    private static double Second(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A query that was asked before.</summary>
    private static double OfQuery(PublishedData plan, string query)
    {
        var executor = new GraphQLExecutor(PublicSchemaTypes.Build());
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query));
        using var buffer = new ResponseBuffer(1 << 20);
        return Average(() =>
        {
            buffer.Reset();
            var execution = executor.ExecuteAsync(request, buffer, plan);
            Ensure(execution.IsCompletedSuccessfully, "It went on on another thread.");
            Ensure(execution.Result.ErrorCount == 0, "It was answered with errors.");
        });
    }

    /// <summary>What the endpoint itself costs: a POST whose document is known, without Kestrel around it.</summary>
    private static double OfPost(string json, string extensions)
    {
        ReadOnlyMemory<byte> encoded = Encoding.UTF8.GetBytes(extensions);
        var counter = new Counter();
        var options = new GraphQLHttpOptions
        {
            Executor = new GraphQLExecutor(new SchemaBuilder().AddQueryType<CounterQueryType>().Build()),
            RootValue = _ => counter,
            Sdl = "",
            Extensions = extensions.Length == 0 ? null : (_, _) => encoded,
        };
        var endpoint = new GraphQLEndpoint(options, new OperationAnswer(options));
        var body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.ContentLength = body.Length;
        context.Request.Body = body;
        var bytes = Average(() =>
        {
            body.Position = 0;
            Ensure(endpoint.HandleAsync(context).IsCompletedSuccessfully, "It went on on another thread.");
        });
        Ensure(context.Response.StatusCode == StatusCodes.Status200OK, $"The status is {context.Response.StatusCode}.");
        return bytes;
    }

    private static double OfLexing()
    {
        var source = Encoding.UTF8.GetBytes("{ a(b: \"c\\u0041\", d: \"\"\"e\n  f\"\"\", g: -1.5e3) @h # i\n ...j }");
        return Second(() =>
        {
            var lexer = new Lexer(source);
            while (lexer.Next().Kind != TokenKind.EndOfFile)
            {
                // Every token.
            }
        });
    }

    private static double OfRefusing(string repeated)
    {
        var whole = HostileTexts.Long(repeated);
        return Second(() => HostileTexts.Refuse(whole));
    }

    /// <summary>Rows are made while they are read, not before.</summary>
    private static double OfRows()
    {
        var data = GeneratedReports.Create(members: 12);
        var dataset = AllDatasets.Find("task-reports")!;
        return Second(() => dataset.Read(data));
    }

    private static void Ensure(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}

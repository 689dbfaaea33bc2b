using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>A small schema behind a real Kestrel; a class of tests has one for itself, since its mutations count.</summary>
public sealed class TestServer : IAsyncLifetime
{
    /// <summary>What the responses of /marked and /private have in their extensions.</summary>
    public const string Mark = "\"demo\":true,\"notice\":\"thử\"";

    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public Counter Counter { get; } = new();

    /// <summary>What /kept answers from. That its value is another after a mutation shows whether an answer was executed or kept.</summary>
    public Counter Kept { get; set; } = new();

    public async ValueTask InitializeAsync()
    {
        var schema = new SchemaBuilder().AddQueryType<CounterQueryType>().AddMutationType<CounterMutationType>()
            .AddSubscriptionType<CounterSubscriptionType>().Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();

        // Who does not end by himself holds up the end of the server for as long as this.
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromHours(1));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGraphQL("/graphql", Options(schema));
        _app.MapGraphQL("/impatient", Options(schema, requestTimeout: TimeSpan.FromMilliseconds(100)));
        _app.MapGraphQL("/marked", Options(schema, Mark));
        _app.MapGraphQL("/marked/impatient", Options(schema, Mark, requestTimeout: TimeSpan.FromMilliseconds(100)));
        _app.MapGraphQL("/kept", Options(schema, extensionsBy: Own, cachedResponseBytes: 1024 * 1024));
        _app.MapGraphQL("/private", Options(schema, Mark, mayBeCached: false)).AddEndpointFilter(LetInAsync);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    private GraphQLHttpOptions Options(
        Schema schema,
        string? extensions = null,
        bool mayBeCached = true,
        TimeSpan? requestTimeout = null,
        Func<HttpContext, object, ReadOnlyMemory<byte>>? extensionsBy = null,
        int cachedResponseBytes = 0) => new()
        {
            Executor = new GraphQLExecutor(schema),
            RootValue = context => context.Items[typeof(Counter)] ?? (cachedResponseBytes > 0 ? Kept : Counter),
            CachedResponseBytes = cachedResponseBytes,
            Extensions = extensions is null ? extensionsBy : (_, root) => root is Counter ? Encoding.UTF8.GetBytes(extensions) : default,
            MayBeCached = mayBeCached,
            Status = mayBeCached ? null
                : (_, root) => ((Counter)root).Value < 0 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK,
            Version = _ => "v7",
            Sdl = SchemaPrinter.Print(schema),
            MaxBodyBytes = 10_000,
            MaxQueryStringLength = 2_000,
            MaxPersistedQueries = 20,
            RequestTimeout = requestTimeout ?? TimeSpan.FromMinutes(1),
            KeepAliveInterval = TimeSpan.FromMilliseconds(50),
            Operations = new Dictionary<string, byte[]>
            {
                ["Echo"] = "query Echo($text: String! = \"hello\", $again: Boolean = false) { echo(text: $text) again: echo(text: $text) @include(if: $again) }"u8.ToArray(),
                ["Add"] = "mutation Add($amount: Int!) { add(amount: $amount) }"u8.ToArray(),
            },
        };

    private static ReadOnlyMemory<byte> Own(HttpContext context, object root) =>
        context.Request.Headers.TryGetValue("Mark", out var mark) ? Encoding.UTF8.GetBytes($"\"mark\":\"{mark}\"") : default;

    // What a host does before a private endpoint: who it knows gets a root value of his own.
    private static async ValueTask<object?> LetInAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.Headers.Authorization != "Bearer known")
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await GraphQLRefusal.SendAsync(context, StatusCodes.Status401Unauthorized, new GraphQLError("Who are you?", "UNAUTHENTICATED"));
            return Results.Empty;
        }

        var own = new Counter();
        own.Add(42);
        context.Items[typeof(Counter)] = own;
        return await next(invocation);
    }

    public async Task<(HttpStatusCode Status, string? ContentType, JsonElement Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(),
            text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public static HttpRequestMessage Post(string body, string? accept = null, string contentType = "application/json",
        string path = "/graphql")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return request;
    }

    public Task StopAsync() => _app!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>A small schema behind a real Kestrel; a class of tests has one for itself, since its mutations count.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public Counter Counter { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var schema = new SchemaBuilder().AddQueryType<CounterQueryType>().AddMutationType<CounterMutationType>().AddSubscriptionType<CounterSubscriptionType>().Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGraphQL("/graphql", Options(schema, requestTimeout: TimeSpan.FromMinutes(1)));
        _app.MapGraphQL("/impatient", Options(schema, requestTimeout: TimeSpan.FromMilliseconds(100)));
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    private GraphQLHttpOptions Options(Schema schema, TimeSpan requestTimeout) => new()
    {
        Executor = new GraphQLExecutor(schema),
        RootValue = _ => Counter,
        Version = _ => "v7",
        Sdl = SchemaPrinter.Print(schema),
        MaxBodyBytes = 10_000,
        MaxQueryStringLength = 2_000,
        MaxPersistedQueries = 20,
        RequestTimeout = requestTimeout,
        KeepAliveInterval = TimeSpan.FromMilliseconds(50),
        Operations = new Dictionary<string, byte[]>
        {
            ["Echo"] = "query Echo($text: String! = \"hello\", $again: Boolean = false) { echo(text: $text) again: echo(text: $text) @include(if: $again) }"u8.ToArray(),
            ["Add"] = "mutation Add($amount: Int!) { add(amount: $amount) }"u8.ToArray(),
        },
    };

    public async Task<(HttpStatusCode Status, string? ContentType, JsonElement Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(), text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public static HttpRequestMessage Post(string body, string? accept = null, string contentType = "application/json", string path = "/graphql")
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

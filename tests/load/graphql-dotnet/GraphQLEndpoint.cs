using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;

namespace GraphQLDotNet;

/// <summary>
/// A server that answers POST requests at /graphql. GraphQL.NET's own endpoint (GraphQL.Server.*) is a package of its own.
/// </summary>
internal static class GraphQLEndpoint
{
    public static async Task RunAsync<TSchema>(string port, Action<IServiceCollection> add)
        where TSchema : ISchema
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", $"http://127.0.0.1:{port}"]);
        builder.Logging.ClearProviders();
        add(builder.Services);
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.MapPost("/graphql", AnswerAsync<TSchema>);
        await app.RunAsync();
    }

    private static async Task AnswerAsync<TSchema>(HttpContext context, IDocumentExecuter<TSchema> executer, IGraphQLSerializer serializer)
        where TSchema : ISchema
    {
        var request = (await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted))!;
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            RequestServices = context.RequestServices,
            CancellationToken = context.RequestAborted,
        });
        context.Response.ContentType = "application/json; charset=utf-8";
        await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}

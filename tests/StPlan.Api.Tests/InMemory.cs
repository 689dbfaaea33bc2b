using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.OpenData;
using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.Api.Tests;

/// <summary>Queries on data that no database holds.</summary>
internal static class InMemory
{
    private static readonly GraphQLExecutor Executor = new(PublicSchemaTypes.Build());

    private static readonly IServiceProvider Services = new ServiceCollection()
        .AddSingleton(new OpenDataOptions { PublisherName = "Ủy ban nhân dân tỉnh Trà Vinh" }.ToPublication())
        .BuildServiceProvider();

    /// <summary>The whole response, as JSON.</summary>
    public static async Task<string> ExecuteAsync(this PublishedData data, string query)
    {
        using var buffer = new ResponseBuffer();
        await Executor.ExecuteAsync(
            new GraphQLRequest(Encoding.UTF8.GetBytes(query)), buffer, data, Services, requestAborted: TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

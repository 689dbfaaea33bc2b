using System.Text;
using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.Api.Tests;

/// <summary>Queries on data that no database holds.</summary>
internal static class InMemory
{
    private static readonly GraphQLExecutor Executor = new(PublicSchemaTypes.Build());

    /// <summary>The whole response, as JSON.</summary>
    public static async Task<string> ExecuteAsync(this PublishedData data, string query)
    {
        using var buffer = new ResponseBuffer();
        await Executor.ExecuteAsync(
            new GraphQLRequest(Encoding.UTF8.GetBytes(query)), buffer, data, requestAborted: TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

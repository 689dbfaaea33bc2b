using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.PublicSchema;
using StPlan.Data;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.Api.Tests;

/// <summary>A query that was asked before is answered with next to no memory besides its response.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("{ taskGroups { number title tasks { code text leadText coordinatingText timeframe { text kind } leadAgencies { code name } } } }", 200)]
    [InlineData("{ task(code: \"III.9\") { code text } }", 200)]
    [InlineData("{ taskGroups { progress(year: 2025) { year statusCounts { status label count } meanCompletionOfAll method { formula } } tasks { progress { status reports { id } } } } }", 200)]
    [InlineData("{ node(id: \"VGFzazoyNC1raC11Ym5kLTIwMjUvSUlJLjk=\") { ... on Task { code text } } }", 800)]
    [InlineData("query($c: String = \"III.9\") { task(code: $c) { code text } }", 600)]
    [InlineData("{ tasks(where: { leadAgencies: { some: { code: { eq: \"SNNMT\" } } } }) { nodes { code } } }", 500)]
    [InlineData("{ tasks(where: { text: { search: \"cong nghe\" } }, order: [{ group: { title: DESC } }, { text: ASC }]) { nodes { code } totalCount } }", 1_000)]
    public async Task A_repeated_query_allocates_little(string query, int mostBytes)
    {
        var folder = Directory.CreateTempSubdirectory("stplan-allocations-");
        await using var services = new ServiceCollection()
            .AddStPlanData(options => options.ConnectionString = $"Data Source={Path.Combine(folder.FullName, "stplan.db")};Pooling=False")
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseInitializer>().InitializeAsync(TestContext.Current.CancellationToken);
        var published = await services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        var executor = new GraphQLExecutor(PublicSchemaTypes.Build());
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query));
        using var buffer = new ResponseBuffer(1 << 20);

        const int Rounds = 1_000;
        var allocated = 0L;
        var cancellation = TestContext.Current.CancellationToken;
        var errors = 0;
        for (var i = 0; i < Rounds * 2; i++)
        {
            if (i == Rounds)
            {
                allocated = GC.GetAllocatedBytesForCurrentThread();
            }

            buffer.Reset();
            errors += (await executor.ExecuteAsync(request, buffer, published, requestAborted: cancellation)).ErrorCount;
        }

        errors.ShouldBe(0);
        ((GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds).ShouldBeLessThan(mostBytes);
    }
}

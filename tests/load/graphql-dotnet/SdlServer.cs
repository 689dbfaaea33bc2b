using GraphQL;
using GraphQL.Types;

namespace GraphQLDotNet;

/// <summary>
/// A schema from SDL over HTTP, without data: for documents that are meant to hurt, most of whose time goes into reading and validating.
/// </summary>
internal static class SdlServer
{
    /// <param name="analyse">Whether the library's analyser of complexity refuses what is deep or large; it is off by default.</param>
    public static async Task RunAsync(string file, string port, bool analyse)
    {
        var schema = SdlSchema.Build(await File.ReadAllTextAsync(file));
        await GraphQLEndpoint.RunAsync<ISchema>(port, services => services.AddGraphQL(g =>
        {
            g.AddSchema(schema).AddSystemTextJson();
            if (analyse)
            {
                // The numbers of ExecutorOptions.MaxDepth and MaxFieldCost; the two count differently.
                g.AddComplexityAnalyzer(c => (c.MaxDepth, c.MaxComplexity) = (32, 5_000));
            }
        }));
    }
}

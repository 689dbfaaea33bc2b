using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Tests.Filtering;

/// <summary>Answers queries over items.</summary>
internal sealed class ItemServer(IReadOnlyList<Item> items)
{
    private readonly GraphQLExecutor _executor = new(ItemSchema.Build());

    public IReadOnlyList<Item> Items { get; } = items;

    public JsonElement Execute(string query, object? variables = null)
    {
        using var buffer = new ResponseBuffer(1024);
        var json = variables is null ? default : JsonSerializer.SerializeToElement(variables);
        var executed = _executor.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(query), null, json), buffer, new ItemSchema.Items(Items));
        executed.IsCompletedSuccessfully.ShouldBeTrue();
        return JsonDocument.Parse(buffer.WrittenMemory.ToArray().AsMemory()).RootElement;
    }

    public JsonElement Data(string query, object? variables = null)
    {
        var response = Execute(query, variables);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>The keys of the items that a field <c>all</c> gives with these arguments.</summary>
    public int[] Keys(string arguments) => [.. Data($"{{ all({arguments}) {{ key }} }}").GetProperty("all").EnumerateArray().Select(i => i.GetProperty("key").GetInt32())];

    public string Error(string query, object? variables = null) =>
        Execute(query, variables).GetProperty("errors")[0].GetProperty("message").GetString()!;
}

using System.Text.Json;

namespace StPlan.Api.Tests.Playground;

/// <summary>The playground can describe the whole public schema in Vietnamese; and by what it says now, not by what it said once.</summary>
public sealed class DescriptionTests(ServerFixture server)
{
    private const string Introspection =
        "{ __schema { types { name description fields(includeDeprecated: true) { description args { description } } inputFields { "
            + "description } "
        + "enumValues(includeDeprecated: true) { description } } directives { description args { description } } } }";

    [Fact]
    public async Task Every_description_has_its_Vietnamese_and_none_is_left_over()
    {
        var translations = JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read("schema", "descriptions.vi.json"))!;
        var schema = (await server.QueryAsync(Introspection)).GetProperty("__schema");

        var described = schema.GetProperty("types").EnumerateArray()
            .Where(type => !type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            .Concat(schema.GetProperty("directives").EnumerateArray())
            .SelectMany(DescriptionsOf).Distinct().ToArray();

        described.Length.ShouldBeGreaterThan(600);
        described.Except(translations.Keys).ShouldBeEmpty("schema/descriptions.vi.json lacks these");
        translations.Keys.Except(described).ShouldBeEmpty("the schema says nothing of the kind any more");
    }

    [Fact]
    public void Every_operation_says_in_Vietnamese_what_it_is_for_and_no_text_is_left_over()
    {
        var translations = JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read("schema", "operations.vi.json"))!;

        var purposes = Directory.GetFiles(Repository.PathOf("schema", "operations"))
            .Select(file => File.ReadLines(file).First().TrimStart('#', ' '));

        translations.Keys.ShouldBe(purposes, ignoreOrder: true);
    }

    private static IEnumerable<string> DescriptionsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(DescriptionsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "description", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!]
                : DescriptionsOf(member.Value)),
        _ => [],
    };
}

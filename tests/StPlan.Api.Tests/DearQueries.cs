using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Queries that ask for as much as they may, and more. The benchmarks check how long they take.</summary>
internal static class DearQueries
{
    /// <summary>Progress of many years, which is answered where it does not cost too much.</summary>
    public static (string Parent, string Field, int Count, bool IsAllowed, string Query)[] Years { get; } =
    [
        Of("plan", "progress(year: {0}) { tasks taskProgress { status } }", 90, true),
        Of("plan", "progress(year: {0}) { tasks taskProgress { status } }", 450, false),
        Of("tasks(first: 50) { nodes", "progress(year: {0}) { status }", 90, true),
        Of("tasks(first: 50) { nodes", "progress(year: {0}) { status }", 200, false),
        Of("indicators(first: 50) { nodes", "progress(year: {0}, method: CAGR) { status inputs { value } }", 45, true),
        Of("agencies(first: 50) { nodes", "compliance(year: {0}) { expectedReports }", 45, true),
        Of("agencies(first: 50) { nodes", "compliance(year: {0}) { expectedReports }", 100, false),
    ];

    /// <summary>Takes <see cref="Variables"/>.</summary>
    public static string VariableUsedOften { get; } =
        $"query($or: [TaskFilterInput!]) {{ {HostileDocuments.Repeat(400, i => $"a{i}: tasks(where: {{ or: $or }}) {{ totalCount }} ")}}}";

    /// <summary>40,000 filters that ask for nothing.</summary>
    public static JsonElement Variables { get; } =
        JsonDocument.Parse($$"""{ "or": [{{string.Join(',', Enumerable.Repeat("{}", 40_000))}}] }""").RootElement;

    private static (string Parent, string Field, int Count, bool IsAllowed, string Query) Of(string parent, string field, int years,
        bool isAllowed)
    {
        var fields = HostileDocuments.Repeat(years, i => $"a{i + 1}: {field.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)} ");
        return (parent, field, years, isAllowed,
            $"{{ {parent} {{ {fields}}} {(parent.Contains('{', StringComparison.Ordinal) ? "}" : "")} }}");
    }
}

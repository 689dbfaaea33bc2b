using System.Text;

namespace StPlan.Api.Tests;

/// <summary>Documents that are meant to hurt, and what the answer has to name. The benchmarks measure the same ones.</summary>
internal static class HostileDocuments
{
    public static (string What, string Document, string Expected)[] All { get; } =
    [
        ("10,000 aliases", "{ " + Repeat(10_000, i => $"a{i}: __typename ") + "}", "MaxBytes"),
        ("2,000 aliases", "{ " + Repeat(2_000, i => $"a{i}: __typename ") + "}", "MaxAliases"),
        ("5,000 directives on a field", "{ __typename " + Repeat(5_000, _ => "@a ") + "}", "MaxDirectives"),
        ("200 deep", Repeat(200, _ => "{plan") + Repeat(200, _ => "}"), "MaxNesting"),
        ("a cycle of fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "Cannot spread fragment"),
        ("fragments that multiply", Doubling(60, "__typename"), "MaxFields"),
        ("fragments that multiply nothing", Doubling(60, "...Nowhere"), "Unknown fragment"),
        ("fragments that multiply introspection", Doubling(60, "__schema { types { ...Nowhere } }"), "MaxFields"),
        ("overlapping inline fragments", "{ " + Repeat(2_900, _ => "...{plan{number}}") + "}", "MaxTokens"),
        ("circular introspection", "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
            "MaxIntrospectionDepth"),
        ("a huge page", "{ tasks(first: 2147483647) { totalCount } }", "at most 50"),
        ("10,000 variables", "query(" + Repeat(10_000, i => $"$v{i}:Int ") + ") { __typename }", "MaxBytes"),
        ("5,000 variables", "query(" + Repeat(5_000, i => $"$v{i}:Int ") + ") { __typename }", "MaxTokens"),
        ("a deep list", "{ task(code: " + Repeat(1_000, _ => "[") + Repeat(1_000, _ => "]") + ") { code } }", "MaxNesting"),
        ("a deep object", "{ task(code: " + Repeat(1_000, _ => "{a:") + "1" + Repeat(1_000, _ => "}") + ") { code } }", "MaxNesting"),
        ("a walk round the graph", "{ tasks(first: 50) { nodes { leadAgencies { leads { leadAgencies { leads { code } } } } } } }",
            "maximum allowed field cost"),
        ("many leaves on many items", "{ agencies(first: 50) { nodes { leads { " + Repeat(490, i => $"a{i}: text ") + "} } } }",
            "MaxResponseBytes"),
        ("the same with a page as large",
            "{ agencies(first: 50) { nodes { leads { leadAgencies { coordinates { coordinatingAgencies { code } } } } } } }",
            "maximum allowed field cost"),
    ];

    public static string Repeat(int count, Func<int, string> part) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();

    private static string Doubling(int levels, string last) =>
        "{ ...F0 } " + Repeat(levels, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ")
            + $"fragment F{levels} on Query {{ {last} }}";
}

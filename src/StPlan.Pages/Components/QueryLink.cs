using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>
/// Links into the playground: <c>/graphql#query=…&amp;variables=…</c> (docs/playground.md). The document is one of schema/operations; on a
/// page of a fixed release it asks as of that release, so that it gives the figures that the page shows.
/// </summary>
internal static partial class QueryLink
{
    private static readonly ConcurrentDictionary<string, string> Operations = new(StringComparer.Ordinal);

    /// <param name="request">The page that links.</param>
    /// <param name="operation">The name of a document.</param>
    /// <param name="variables">An object of the variables' values; null for their defaults.</param>
    public static string To(PageRequest request, string operation, object? variables)
    {
        var document = Operations.GetOrAdd(operation, Read);
        if (request.IsFrozen)
        {
            document = AsOf(document, request.Data.Release.Number);
        }

        return To(request, document) + (variables is null ? "" : $"&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}");
    }

    /// <param name="request">The page that links.</param>
    /// <param name="document">A document of GraphQL itself.</param>
    public static string To(PageRequest request, string document) =>
        request.Resource("/graphql") + $"#query={Uri.EscapeDataString(document)}";

    // The fields of a query are those of asOf.
    internal static string AsOf(string document, int release)
    {
        var open = Operation().Match(document);
        var close = document.LastIndexOf('}');
        return string.Create(CultureInfo.InvariantCulture,
            $"{document[..(open.Index + open.Length)]}\n  asOf(release: {release}) {{{document[(open.Index + open.Length)..close]}}}\n}}\n");
    }

    private static string Read(string operation)
    {
        using var reader = new StreamReader(typeof(QueryLink).Assembly.GetManifestResourceStream($"operations/{operation}")
            ?? throw new InvalidOperationException($"schema/operations has no {operation}.graphql."));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^query .*\{$", RegexOptions.Multiline)]
    private static partial Regex Operation();
}

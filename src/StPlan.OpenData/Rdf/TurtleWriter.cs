using System.Text;

namespace StPlan.OpenData.Rdf;

/// <summary>RDF 1.1 Turtle (https://www.w3.org/TR/turtle/): a paragraph for each resource.</summary>
internal static class TurtleWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Graph graph, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 32 * 1024, leaveOpen: true);
        writer.NewLine = "\n";
        foreach (var (prefix, address) in Namespaces.All)
        {
            writer.WriteLine($"@prefix {prefix}: <{address}> .");
        }

        foreach (var resource in graph.Resources)
        {
            writer.WriteLine();
            Write(writer, resource);
        }
    }

    private static void Write(StreamWriter writer, Resource resource)
    {
        writer.Write(Of(resource.Subject));
        var separator = " ";
        if (resource.Types.Any())
        {
            writer.Write($" a {string.Join(", ", resource.Types.Select(Of))}");
            separator = " ;\n    ";
        }

        foreach (var (predicate, objects) in resource.Properties)
        {
            writer.Write($"{separator}{Of(predicate)} {string.Join(", ", objects.Select(Of))}");
            separator = " ;\n    ";
        }

        writer.WriteLine(" .");
    }

    private static string Of(Term term) => term switch
    {
        Iri iri => Namespaces.Split(iri) is var (prefix, name) ? $"{prefix}:{name}" : $"<{iri.Value}>",
        Literal { Language: { } language } literal => $"\"{Escape(literal.Value)}\"@{language}",
        Literal { Datatype: { } datatype } literal => $"\"{Escape(literal.Value)}\"^^{Of(datatype)}",
        Literal literal => $"\"{Escape(literal.Value)}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, null),
    };

    // STRING_LITERAL_QUOTE: what may not stand in it as it is.
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}

using System.Text.Json;
using StPlan.OpenData.Formats;

namespace StPlan.OpenData.Rdf;

/// <summary>JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): an object for each resource. The context is inside, so that nobody has to fetch
/// one.</summary>
internal static class JsonLdWriter
{
    public static void Write(Graph graph, Stream output)
    {
        using var json = new Utf8JsonWriter(output, DescriptionJson.Options);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, address) in Namespaces.All)
        {
            json.WriteString(prefix, address);
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        foreach (var resource in graph.Resources)
        {
            Write(json, resource);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Resource resource)
    {
        json.WriteStartObject();
        json.WriteString("@id", resource.Subject.Value);
        if (resource.Types.Any())
        {
            json.WriteStartArray("@type");
            foreach (var type in resource.Types)
            {
                json.WriteStringValue(Short(type));
            }

            json.WriteEndArray();
        }

        foreach (var (predicate, objects) in resource.Properties)
        {
            json.WriteStartArray(Short(predicate));
            foreach (var value in objects)
            {
                Write(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Term value)
    {
        json.WriteStartObject();
        if (value is Iri iri)
        {
            json.WriteString("@id", iri.Value);
        }
        else if (value is Literal literal)
        {
            // Numbers as text too: JSON's own have no datatype but two of XML Schema's.
            json.WriteString("@value", literal.Value);
            if (literal.Language is { } language)
            {
                json.WriteString("@language", language);
            }
            else if (literal.Datatype is { } datatype)
            {
                json.WriteString("@type", Short(datatype));
            }
        }

        json.WriteEndObject();
    }

    private static string Short(Iri iri) => Namespaces.Split(iri) is var (prefix, name) ? $"{prefix}:{name}" : iri.Value;
}

using System.Xml;
using StPlan.OpenData.Formats;

namespace StPlan.OpenData.Rdf;

/// <summary>RDF 1.1 XML Syntax (https://www.w3.org/TR/rdf-syntax-grammar/): a description for each resource, an element for each
/// statement.</summary>
internal static class RdfXmlWriter
{
    public static void Write(Graph graph, Stream output)
    {
        using var xml = XmlFormat.Create(output);
        xml.WriteStartElement("rdf", "RDF", Namespaces.Rdf);
        foreach (var (prefix, address) in Namespaces.All)
        {
            xml.WriteAttributeString("xmlns", prefix, null, address);
        }

        foreach (var resource in graph.Resources)
        {
            xml.WriteStartElement("Description", Namespaces.Rdf);
            xml.WriteAttributeString("about", Namespaces.Rdf, resource.Subject.Value);
            foreach (var type in resource.Types)
            {
                WriteStatement(xml, Namespaces.Expand("rdf:type"), type);
            }

            foreach (var (predicate, objects) in resource.Properties)
            {
                foreach (var value in objects)
                {
                    WriteStatement(xml, predicate, value);
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteStatement(XmlWriter xml, Iri predicate, Term value)
    {
        var (prefix, name) = Namespaces.Split(predicate)!.Value;
        xml.WriteStartElement(prefix, name, predicate.Value[..^name.Length]);
        if (value is Iri iri)
        {
            xml.WriteAttributeString("resource", Namespaces.Rdf, iri.Value);
        }
        else if (value is Literal literal)
        {
            if (literal.Language is { } language)
            {
                xml.WriteAttributeString("xml", "lang", null, language);
            }
            else if (literal.Datatype is { } datatype)
            {
                xml.WriteAttributeString("datatype", Namespaces.Rdf, datatype.Value);
            }

            xml.WriteString(literal.Value);
        }

        xml.WriteEndElement();
    }
}

namespace StPlan.OpenData.Rdf;

/// <summary>The vocabularies, and how their terms are written in short: "dct:title".</summary>
internal static class Namespaces
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>In the order in which documents declare them.</summary>
    public static IReadOnlyList<(string Prefix, string Address)> All { get; } =
    [
        ("rdf", Rdf),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("dcatap", "http://data.europa.eu/r5r/"),
        ("adms", "http://www.w3.org/ns/adms#"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("geo", "http://www.opengis.net/ont/geosparql#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ];

    /// <summary>"dct:title" as a whole address.</summary>
    public static Iri Expand(string term)
    {
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        return new(All.First(n => n.Prefix == term[..colon]).Address + term[(colon + 1)..]);
    }

    /// <summary>The prefix and the rest of an address of one of the vocabularies; null for any other address.</summary>
    public static (string Prefix, string Name)? Split(Iri iri)
    {
        foreach (var (prefix, address) in All)
        {
            if (iri.Value.StartsWith(address, StringComparison.Ordinal) && IsName(iri.Value.AsSpan(address.Length)))
            {
                return (prefix, iri.Value[address.Length..]);
            }
        }

        return null;
    }

    // Less than Turtle and XML allow, and the same in both.
    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length > 0 && char.IsAsciiLetter(name[0]);
    }
}

using StPlan.FileFormats;

namespace StPlan.OpenData.Rdf;

/// <summary>A value: a text in a language, or one of a datatype; a plain text has neither.</summary>
internal sealed record Literal : Term
{
    private Literal(string value, string? language, Iri? datatype)
    {
        // RDF/XML has no way to write what XML forbids, and the three formats have to say the same.
        Value = XmlCharacters.Clean(value);
        Language = language;
        Datatype = datatype;
    }

    public string Value { get; }

    /// <summary>"vi"; null for what is in none.</summary>
    public string? Language { get; }

    /// <summary>Null for a text.</summary>
    public Iri? Datatype { get; }

    public static Literal Plain(string value) => new(value, null, null);

    public static Literal In(string language, string value) => new(value, language, null);

    /// <param name="datatype">"xsd:date".</param>
    /// <param name="value">In the datatype's own form.</param>
    public static Literal Typed(string datatype, string value) => new(value, null, Namespaces.Expand(datatype));
}

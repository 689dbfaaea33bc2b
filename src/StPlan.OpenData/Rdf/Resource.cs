using StPlan.Domain;

namespace StPlan.OpenData.Rdf;

/// <summary>Something with an address, and all that is said of it: its types first, then property by property.</summary>
/// <param name="subject">The address.</param>
internal sealed class Resource(Iri subject)
{
    private static readonly Iri Type = Namespaces.Expand("rdf:type");

    private readonly List<(Iri Predicate, List<Term> Objects)> _statements = [];

    public Iri Subject { get; } = subject;

    public IEnumerable<Iri> Types => _statements.Where(s => s.Predicate == Type).SelectMany(s => s.Objects).Cast<Iri>();

    /// <summary>Without the types.</summary>
    public IEnumerable<(Iri Predicate, IReadOnlyList<Term> Objects)> Properties =>
        _statements.Where(s => s.Predicate != Type).Select(s => (s.Predicate, (IReadOnlyList<Term>)s.Objects));

    /// <param name="type">"dcat:Dataset".</param>
    public Resource Is(string type) => Add(Type, Namespaces.Expand(type));

    /// <param name="property">"dcat:distribution".</param>
    /// <param name="value">Null where there is nothing to say.</param>
    public Resource Has(string property, Term? value) => value is null ? this : Add(Namespaces.Expand(property), value);

    public Resource Has(string property, IEnumerable<Term> values) =>
        values.Aggregate(this, (resource, value) => resource.Has(property, value));

    /// <summary>In each language that there is.</summary>
    public Resource Has(string property, Text? text) => Has(property, [.. InEachLanguage(text)]);

    public Resource Has(string property, IEnumerable<Text> texts) =>
        texts.Aggregate(this, (resource, text) => resource.Has(property, text));

    private static IEnumerable<Term> InEachLanguage(Text? text)
    {
        if (text is { Vi.Length: > 0 })
        {
            yield return Literal.In("vi", text.Vi);
        }

        if (text is { En.Length: > 0 })
        {
            yield return Literal.In("en", text.En);
        }
    }

    private Resource Add(Iri predicate, Term value)
    {
        var place = _statements.FindIndex(s => s.Predicate == predicate);
        if (place < 0)
        {
            _statements.Add((predicate, [value]));
        }
        else if (!_statements[place].Objects.Contains(value))
        {
            _statements[place].Objects.Add(value);
        }

        return this;
    }
}

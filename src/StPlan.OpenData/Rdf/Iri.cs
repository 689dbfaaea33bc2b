namespace StPlan.OpenData.Rdf;

/// <summary>An absolute address that names something.</summary>
/// <param name="Value">As it is written into every format: without characters that one of them would have to escape.</param>
internal sealed record Iri(string Value) : Term
{
    /// <summary>Of an address that somebody typed: what an IRI may not have is percent-encoded.</summary>
    public static Iri Of(string address) => new(new Uri(address).AbsoluteUri);

    public override string ToString() => $"<{Value}>";
}

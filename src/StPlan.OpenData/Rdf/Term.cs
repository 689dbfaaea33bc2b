namespace StPlan.OpenData.Rdf;

/// <summary>What a statement says something with: an address or a value (RDF 1.1 Concepts, 3.1). There are no blank nodes: what is
/// described has an address.</summary>
internal abstract record Term;

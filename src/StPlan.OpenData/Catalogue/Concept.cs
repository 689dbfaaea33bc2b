using StPlan.Domain;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Catalogue;

/// <summary>A term of a controlled vocabulary that DCAT-AP asks for (section "Controlled vocabularies").</summary>
/// <param name="Address">Its address in the vocabulary.</param>
/// <param name="Label">What it is called, so that a reader need not fetch the vocabulary.</param>
internal sealed record Concept(Iri Address, Text Label);

using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>What a selection set selects by itself: inline fragments are resolved, the fragments that it spreads are only named.</summary>
/// <param name="Id">Its number in the document, for sets and pairs of them.</param>
/// <param name="Fields">By response name, in the order of the document.</param>
/// <param name="Fragments">The fragments spread, each once; unknown ones are left out.</param>
internal sealed record CollectedSelections(
    int Id,
    Dictionary<string, List<FieldOccurrence>> Fields,
    List<FragmentDefinitionNode> Fragments)
{
    // Records compare by their contents; these are compared by who they are.
    public bool Equals(CollectedSelections? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}

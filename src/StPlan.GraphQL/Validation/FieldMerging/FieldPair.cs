using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>Two fields of one response name.</summary>
/// <param name="AreExclusive">Whether no object has both, so that only the shapes of their values have to agree.</param>
internal readonly record struct FieldPair(FieldOccurrence First, FieldOccurrence Second, bool AreExclusive)
{
    /// <summary>Why the two themselves cannot be merged, whatever is selected under them; null when they can.</summary>
    public string? Conflict()
    {
        if (!AreExclusive)
        {
            if (First.Name != Second.Name)
            {
                return $"\"{First.Name}\" and \"{Second.Name}\" are different fields";
            }

            if (First.Arguments != Second.Arguments)
            {
                return "they have differing arguments";
            }
        }

        return HaveSameShape(First.Type, Second.Type) ? null : $"they return conflicting types \"{First.Type}\" and \"{Second.Type}\"";
    }

    /// <summary>SameResponseShape (spec 5.3.2), without what is selected. Of an unknown type nothing can be said.</summary>
    private static bool HaveSameShape(GraphQLType? a, GraphQLType? b) => (a, b) switch
    {
        (null, _) or (_, null) => true,
        (NonNullType x, NonNullType y) => HaveSameShape(x.OfType, y.OfType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.ItemType, y.ItemType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(a, b) || (!a.IsLeafType && !b.IsLeafType),
    };
}

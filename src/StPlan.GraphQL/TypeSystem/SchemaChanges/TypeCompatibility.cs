namespace StPlan.GraphQL.TypeSystem;

/// <summary>Whether a type may take another's place without breaking a client. The two are of different schemas, so named types are compared by name.</summary>
internal static class TypeCompatibility
{
    /// <summary>Of what is answered: it may promise more, so null may vanish.</summary>
    public static bool IsSafeForOutput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType b, NonNullType a) => IsSafeForOutput(b.OfType, a.OfType),
        (NonNullType, _) => false,
        (_, NonNullType a) => IsSafeForOutput(before, a.OfType),
        (ListType b, ListType a) => IsSafeForOutput(b.ItemType, a.ItemType),
        _ => AreTheSame(before, after),
    };

    /// <summary>Of what is asked with: it may demand less, so null may become allowed.</summary>
    public static bool IsSafeForInput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType b, NonNullType a) => IsSafeForInput(b.OfType, a.OfType),
        (NonNullType b, _) => IsSafeForInput(b.OfType, after),
        (_, NonNullType) => false,
        (ListType b, ListType a) => IsSafeForInput(b.ItemType, a.ItemType),
        _ => AreTheSame(before, after),
    };

    public static bool AreTheSame(GraphQLType before, GraphQLType after) => before.ToString() == after.ToString();
}

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A field's value as filters and orders see it: read from the object alone, without arguments or request.</summary>
/// <param name="Type">The field's type before it was paged.</param>
/// <param name="Getter">A <see cref="PropertyFieldResolver{TSource, TValue}"/>; its types are kept, so that reading stays typed.</param>
/// <param name="Items">How many items it is taken to have if it is a list; conditions on them cost that often.</param>
internal sealed record ReadableValue(TypeReference Type, FieldResolver Getter, int Items);

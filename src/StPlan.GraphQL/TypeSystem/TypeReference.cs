using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// How a type is named before the schema is complete: in GraphQL syntax (<c>[Task!]!</c>), or by the CLR type that a resolver returns.
/// </summary>
public abstract record TypeReference
{
    private TypeReference()
    {
    }

    public static TypeReference Of(TypeNode syntax) => new Syntax(syntax);

    public static TypeReference Of(ClrTypeShape shape) => new Clr(shape);

    public sealed record Syntax(TypeNode Type) : TypeReference
    {
        public override string ToString() => Type.ToString()!;
    }

    public sealed record Clr(ClrTypeShape Shape) : TypeReference
    {
        public override string ToString() => Shape.ToString();
    }

    /// <summary>The filter input type of the items of a list.</summary>
    /// <param name="Item">Their CLR type.</param>
    internal sealed record FilterOf(TypeReference List, Type Item) : TypeReference;

    /// <summary>A list of the sort input type of the items of a list.</summary>
    /// <param name="Item">Their CLR type.</param>
    internal sealed record SortOf(TypeReference List, Type Item) : TypeReference;
}

using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Page sizes of a connection: how many items when none are asked for, and how many at most.</summary>
public sealed record PagingOptions(int DefaultPageSize, int MaxPageSize)
{
    /// <summary>HotChocolate's default page size.</summary>
    public const int StandardPageSize = 10;

    /// <summary>The most items of a list whose items have lists of their own. HotChocolate's default.</summary>
    public const int StandardMaxPageSize = 50;

    /// <summary>The most items of a list of flat rows.</summary>
    public const int FlatMaxPageSize = 500;

    /// <summary>The four arguments of a connection (Relay's cursor connections, section 4).</summary>
    internal static InputValue[] Arguments() =>
    [
        Argument("first", "Int", "How many items to take from the start of the list."),
        Argument("after", "String", "Takes only items after this cursor."),
        Argument("last", "Int", "How many items to take from the end of the list."),
        Argument("before", "String", "Takes only items before this cursor."),
    ];

    private static InputValue Argument(string name, string type, string description) =>
        new(name, TypeReference.Of(Parser.ParseType(type))) { Description = description };
}

namespace StPlan.GraphQL.Language;

/// <summary>
/// What a document may cost before it is refused. At most three nodes begin at the same token (at <c>Int!</c> a non-null
/// type, a named type and a name), so the limit of tokens bounds the nodes too.
/// </summary>
/// <param name="MaxBytes">Length of the document in bytes.</param>
/// <param name="MaxTokens">Number of lexical tokens (spec 2.1.6); comments count only as bytes.</param>
/// <param name="MaxNesting">Levels of selection sets, lists, input objects and list types in one another, counted together.</param>
public sealed record ParserLimits(int MaxBytes, int MaxTokens, int MaxNesting)
{
    /// <summary>For documents from the network.</summary>
    public static ParserLimits Default { get; } = new(MaxBytes: 64 * 1024, MaxTokens: 15_000, MaxNesting: 32);

    /// <summary>
    /// For documents of our own: only the nesting is bounded. A level takes up to 0.8 KB of stack to parse and 1.5 KB to print
    /// (before the JIT optimises); 500 of them leave half of a 1.5 MB thread free, for all that recurses over the tree later.
    /// </summary>
    public static ParserLimits None { get; } = new(MaxBytes: int.MaxValue, MaxTokens: int.MaxValue, MaxNesting: 500);
}

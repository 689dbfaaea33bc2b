namespace StPlan.GraphQL.Language;

/// <summary>
/// What a document may cost before it is refused. Every node takes at least one token of its own or of a child's, at most three
/// nodes share one, so the limit of tokens is the limit of nodes too.
/// </summary>
/// <param name="MaxBytes">Length of the document in bytes.</param>
/// <param name="MaxTokens">Number of lexical tokens (spec 2.1.6); comments count only as bytes.</param>
/// <param name="MaxNesting">How deep selection sets, lists, input objects and list types may stand in one another, counted together.</param>
public sealed record ParserLimits(int MaxBytes, int MaxTokens, int MaxNesting)
{
    /// <summary>For documents from the network.</summary>
    public static ParserLimits Default { get; } = new(MaxBytes: 64 * 1024, MaxTokens: 15_000, MaxNesting: 32);

    /// <summary>For documents of our own: only the nesting is bounded, where the stack of a small thread still has room to spare.</summary>
    public static ParserLimits None { get; } = new(MaxBytes: int.MaxValue, MaxTokens: int.MaxValue, MaxNesting: 1_000);
}

namespace StPlan.GraphQL.Language;

/// <summary>A node of the syntax tree. <paramref name="Start"/> is the byte offset of its first token in the document's source.</summary>
public abstract record SyntaxNode(int Start);

/// <summary>Name (spec 2.1.9).</summary>
public sealed record NameNode(int Start, string Value) : SyntaxNode(Start)
{
    public override string ToString() => Value;
}

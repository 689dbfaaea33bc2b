using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 2.4 – 2.8: selection sets, fields, arguments, fragment spreads, directives.

/// <summary>SelectionSet (spec 2.4): what stands between braces, at least one selection.</summary>
public sealed record SelectionSetNode(int Start, ImmutableArray<SelectionNode> Selections) : SyntaxNode(Start);

/// <summary>Selection: a field, a fragment spread or an inline fragment.</summary>
public abstract record SelectionNode(int Start, ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Start);

/// <summary>Field (spec 2.5).</summary>
public sealed record FieldNode(
    int Start,
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet) : SelectionNode(Start, Directives)
{
    /// <summary>The key of this field in the response: its alias, else its name (spec 2.7).</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>FragmentSpread (spec 2.8).</summary>
public sealed record FragmentSpreadNode(int Start, NameNode Name, ImmutableArray<DirectiveNode> Directives) : SelectionNode(Start, Directives);

/// <summary>InlineFragment (spec 2.8.2).</summary>
public sealed record InlineFragmentNode(
    int Start,
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : SelectionNode(Start, Directives);

/// <summary>Argument (spec 2.6).</summary>
public sealed record ArgumentNode(int Start, NameNode Name, ValueNode Value) : SyntaxNode(Start);

/// <summary>Directive (spec 2.12), without its definition.</summary>
public sealed record DirectiveNode(int Start, NameNode Name, ImmutableArray<ArgumentNode> Arguments) : SyntaxNode(Start);

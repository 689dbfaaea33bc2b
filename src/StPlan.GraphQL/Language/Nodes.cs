using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

/// <summary>A node of the syntax tree. <paramref name="Start"/> is the byte offset of its first token in the document's source.</summary>
public abstract record SyntaxNode(int Start);

/// <summary>Name (spec 2.1.9).</summary>
public sealed record NameNode(int Start, string Value) : SyntaxNode(Start)
{
    public override string ToString() => Value;
}

// Spec 2.2 – 2.4 and 2.8: documents, operations and fragments.

/// <summary>Document (spec 2.2).</summary>
public sealed record DocumentNode(SourceText Source, ImmutableArray<DefinitionNode> Definitions) : SyntaxNode(0)
{
    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}

/// <summary>Definition: executable, or of the type system.</summary>
public abstract record DefinitionNode(int Start) : SyntaxNode(Start);

/// <summary>ExecutableDefinition: an operation or a fragment; both may carry a description (September 2025).</summary>
public abstract record ExecutableDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode? Name,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : DefinitionNode(Start);

public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>OperationDefinition (spec 2.3). <see cref="ExecutableDefinitionNode.Name"/> is null for an anonymous operation.</summary>
public sealed record OperationDefinitionNode(
    int Start,
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode(Start, Description, Name, Directives, SelectionSet);

/// <summary>FragmentDefinition (spec 2.8).</summary>
public sealed record FragmentDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode(Start, Description, Name, Directives, SelectionSet)
{
    public new NameNode Name { get; } = Name;
}

/// <summary>VariableDefinition (spec 2.10).</summary>
public sealed record VariableDefinitionNode(
    int Start,
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Start)
{
    public string Name => Variable.Name.Value;
}

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
public sealed record FragmentSpreadNode(int Start, NameNode Name, ImmutableArray<DirectiveNode> Directives) : SelectionNode(
    Start, Directives);

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

// Spec 2.9 and 2.10: input values and variables.

/// <summary>Value (spec 2.9): a literal, or a variable.</summary>
public abstract record ValueNode(int Start) : SyntaxNode(Start)
{
    /// <summary>Whether it is a variable, or one stands in it: its value is then known no earlier than the request.</summary>
    internal virtual bool HasVariable => false;
}

/// <summary>Variable (spec 2.10): <c>$name</c>; the name is kept without the dollar sign.</summary>
public sealed record VariableNode(int Start, NameNode Name) : ValueNode(Start)
{
    internal override bool HasVariable => true;
}

/// <summary>IntValue (spec 2.9.1): its digits as written; range is a matter of the type that it meets.</summary>
public sealed record IntValueNode(int Start, string Value) : ValueNode(Start);

/// <summary>FloatValue (spec 2.9.2), as written.</summary>
public sealed record FloatValueNode(int Start, string Value) : ValueNode(Start);

/// <summary>BooleanValue (spec 2.9.3).</summary>
public sealed record BooleanValueNode(int Start, bool Value) : ValueNode(Start);

/// <summary>StringValue (spec 2.9.4): the semantic value, escapes resolved and block indentation removed.</summary>
public sealed record StringValueNode(int Start, string Value, bool Block) : ValueNode(Start);

/// <summary>NullValue (spec 2.9.5).</summary>
public sealed record NullValueNode(int Start) : ValueNode(Start);

/// <summary>EnumValue (spec 2.9.6).</summary>
public sealed record EnumValueNode(int Start, string Value) : ValueNode(Start);

/// <summary>ListValue (spec 2.9.7).</summary>
public sealed record ListValueNode(int Start, ImmutableArray<ValueNode> Items) : ValueNode(Start)
{
    internal override bool HasVariable => Items.Any(i => i.HasVariable);
}

/// <summary>ObjectValue (spec 2.9.8).</summary>
public sealed record ObjectValueNode(int Start, ImmutableArray<ObjectFieldNode> Fields) : ValueNode(Start)
{
    internal override bool HasVariable => Fields.Any(f => f.Value.HasVariable);
}

/// <summary>ObjectField (spec 2.9.8).</summary>
public sealed record ObjectFieldNode(int Start, NameNode Name, ValueNode Value) : SyntaxNode(Start);

// Spec 2.11: type references.

/// <summary>Type (spec 2.11).</summary>
public abstract record TypeNode(int Start) : SyntaxNode(Start);

/// <summary>NamedType: <c>Task</c>.</summary>
public sealed record NamedTypeNode(int Start, NameNode Name) : TypeNode(Start)
{
    public override string ToString() => Name.Value;
}

/// <summary>ListType: <c>[Task]</c>.</summary>
public sealed record ListTypeNode(int Start, TypeNode Type) : TypeNode(Start)
{
    public override string ToString() => $"[{Type}]";
}

/// <summary>NonNullType: <c>Task!</c>. <paramref name="Type"/> is never itself non-null.</summary>
public sealed record NonNullTypeNode(int Start, TypeNode Type) : TypeNode(Start)
{
    public override string ToString() => $"{Type}!";
}

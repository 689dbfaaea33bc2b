using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

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

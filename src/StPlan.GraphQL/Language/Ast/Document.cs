using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

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

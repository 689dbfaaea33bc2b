using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// A rule of validation. It is made anew for each document, so that it may keep what it has seen; it overrides what it wants to
/// see of the walk over the document, and asks the context for the types at the current place.
/// </summary>
/// <param name="name">The rule's name in graphql-js, where users search for it.</param>
/// <param name="section">The anchor of the rule's section in the spec.</param>
internal abstract class ValidationRule(ValidationContext context, string name, string section)
{
    private const string Specification = "https://spec.graphql.org/September2025/#";

    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    /// <summary>Every definition has been walked: variable usages are complete.</summary>
    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    /// <param name="owner">The operation, fragment, field or inline fragment that the selection set belongs to.</param>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet, SyntaxNode owner)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <summary>All directives of one place, before each of them.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    /// <summary>Any value but a variable, which is told apart because it has no value yet.</summary>
    public virtual void EnterValue(ValueNode value)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode field)
    {
    }

    /// <summary>A type's name, in a type condition or the type of a variable.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Report(message, ErrorCodes.Validation, nodes);

    protected void ReportLimit(string message, params ReadOnlySpan<SyntaxNode> nodes) => Report(message, ErrorCodes.LimitExceeded, nodes);

    private void Report(string message, string code, ReadOnlySpan<SyntaxNode> nodes) => Context.Report(new GraphQLError(message, code)
    {
        Locations = Context.LocationsOf(nodes),
        Extensions = [new("rule", name), new("specifiedBy", Specification + section)],
    });
}

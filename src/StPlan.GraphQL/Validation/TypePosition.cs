using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>The types at one place of a document. What is unknown is null, so that a mistake is not reported once more below it.</summary>
/// <param name="ParentType">What the selection set selects from.</param>
/// <param name="Type">The type of the field, fragment or operation.</param>
/// <param name="Field">The field's definition.</param>
/// <param name="Directive">The directive's definition.</param>
/// <param name="InputType">What a value here has to be.</param>
/// <param name="ParentInputType">What the input object around an input field has to be.</param>
/// <param name="HasDefault">Whether the argument or input field here has a default value.</param>
internal sealed record TypePosition(
    CompositeType? ParentType = null,
    GraphQLType? Type = null,
    OutputField? Field = null,
    DirectiveDefinition? Directive = null,
    GraphQLType? InputType = null,
    InputObjectType? ParentInputType = null,
    bool HasDefault = false);

using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation without a name is the only operation of its document (spec 5.2.3.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
/// <code>{ plan { number } } query Other { plan { number } }</code>
/// is refused: the first has no name.
/// </remarks>
internal sealed class LoneAnonymousOperation(ValidationContext context)
    : ValidationRule(context, "LoneAnonymousOperation", "sec-Lone-Anonymous-Operation")
{
    private bool _hasSeveral;

    public override void EnterDocument(DocumentNode document) => _hasSeveral = document.Operations.Skip(1).Any();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (_hasSeveral && operation.Name is null)
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}

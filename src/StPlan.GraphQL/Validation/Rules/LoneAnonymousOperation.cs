using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation without a name stands alone, as no request could choose it among others (spec 5.2.3.1).</summary>
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

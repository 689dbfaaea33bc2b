using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>Validation (spec 5): whether a document can be executed against a schema, before any of it is.</summary>
public static class DocumentValidator
{
    /// <returns>What is wrong with the document; empty when it is valid. Each error names its rule and the section of the spec.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationLimits limits)
    {
        var context = new ValidationContext(schema, document, limits);
        new DocumentWalk(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}

/// <summary>Every rule of the spec, in the order of graphql-js: what is missing altogether comes before what does not fit.</summary>
internal static class SpecifiedRules
{
    public static ImmutableArray<ValidationRule> Create(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new OperationTypeExistence(context),
        new OperationNameUniqueness(context),
        new LoneAnonymousOperation(context),
        new SingleRootField(context),
        new FragmentSpreadTypeExistence(context),
        new FragmentsOnCompositeTypes(context),
        new VariablesAreInputTypes(context),
        new LeafFieldSelections(context),
        new FieldSelections(context),
        new FragmentNameUniqueness(context),
        new FragmentSpreadTargetDefined(context),
        new FragmentsMustBeUsed(context),
        new FragmentSpreadIsPossible(context),
        new FragmentSpreadsMustNotFormCycles(context),
        new VariableUniqueness(context),
        new AllVariableUsesDefined(context),
        new AllVariablesUsed(context),
        new DirectivesAreDefined(context),
        new DirectivesAreInValidLocations(context),
        new DirectivesAreUniquePerLocation(context),
        new ArgumentNames(context),
        new ArgumentUniqueness(context),
        new ValuesOfCorrectType(context),
        new InputObjectFieldNames(context),
        new InputObjectRequiredFields(context),
        new RequiredArguments(context),
        new AllVariableUsagesAreAllowed(context),
        new FieldSelectionMerging(context),
        new InputObjectFieldUniqueness(context),
    ];
}

/// <summary>What the validation of one document may cost before it ends with an error that names the limit.</summary>
/// <param name="MaxErrors">How many errors are reported; one more says that there were more.</param>
/// <param name="MaxFieldComparisons">How many fields may be looked at to see whether fields of one response name merge (spec
/// 5.3.2).</param>
public sealed record ValidationLimits(int MaxErrors, int MaxFieldComparisons)
{
    /// <summary>For documents from the network: a document within the other limits stays far below the number of comparisons.</summary>
    public static ValidationLimits Default { get; } = new(MaxErrors: 5, MaxFieldComparisons: 100_000);

    /// <summary>For documents of our own.</summary>
    public static ValidationLimits None { get; } = new(MaxErrors: int.MaxValue, MaxFieldComparisons: int.MaxValue);
}

using System.Collections.Immutable;

namespace StPlan.GraphQL.Validation;

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

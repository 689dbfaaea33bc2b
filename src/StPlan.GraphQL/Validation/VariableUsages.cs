using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>Where variables are used, gathered as the document is walked: in a fragment once, however many operations spread it.</summary>
internal sealed class VariableUsages(FragmentIndex fragments)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _byDefinition = new(ReferenceEqualityComparer.Instance);

    public void Add(ExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_byDefinition.TryGetValue(definition, out var usages))
        {
            _byDefinition.Add(definition, usages = []);
        }

        usages.Add(usage);
    }

    /// <summary>
    /// The usages in the operation and in all fragments that it reaches. Complete once the whole document has been walked.
    /// </summary>
    public IEnumerable<VariableUsage> Of(OperationDefinitionNode operation) => _byDefinition.Count == 0
        ? []
        : fragments.ReachableFrom(operation).Prepend<ExecutableDefinitionNode>(operation)
            .SelectMany(definition => _byDefinition.GetValueOrDefault(definition) ?? Enumerable.Empty<VariableUsage>());
}

/// <summary>A place where a variable stands for a value (spec 5.8.5).</summary>
/// <param name="Variable">The variable as used.</param>
/// <param name="Type">What a value there has to be; null when it is unknown.</param>
/// <param name="ParentType">The input object around it, when it is the value of an input field.</param>
/// <param name="HasDefault">Whether the argument or input field that it is given to has a default.</param>
internal sealed record VariableUsage(VariableNode Variable, GraphQLType? Type, InputObjectType? ParentType, bool HasDefault)
{
    public string Name => Variable.Name.Value;
}

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

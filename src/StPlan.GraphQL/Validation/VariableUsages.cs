using StPlan.GraphQL.Language;

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

    /// <summary>The usages in the operation and in all fragments that it reaches. Complete once the whole document has been walked.</summary>
    public IEnumerable<VariableUsage> Of(OperationDefinitionNode operation) => _byDefinition.Count == 0
        ? []
        : fragments.ReachableFrom(operation).Prepend<ExecutableDefinitionNode>(operation)
            .SelectMany(definition => _byDefinition.GetValueOrDefault(definition) ?? Enumerable.Empty<VariableUsage>());
}

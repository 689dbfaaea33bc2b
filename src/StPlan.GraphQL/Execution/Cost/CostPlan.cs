namespace StPlan.GraphQL.Execution;

/// <summary>
/// The cost of an operation, made when it is compiled. Where no variable says how long a list is or whether a field is in, it is one number;
/// else it is counted with the variables of each request, so that variables cost what literals do.
/// </summary>
internal sealed class CostPlan
{
    private readonly IReadOnlyList<CostNode> _fields;
    private readonly OperationCost? _constant;

    public CostPlan(IReadOnlyList<CostNode> fields)
    {
        _fields = fields;
        _constant = fields.Any(f => f.DependsOnVariables) ? null : Count(VariableValues.None);
    }

    public OperationCost Of(VariableValues variables) => _constant ?? Count(variables);

    private OperationCost Count(VariableValues variables)
    {
        var (field, type) = CostNode.Sum(_fields, variables, default);
        return new OperationCost(field, type + 1);
    }
}

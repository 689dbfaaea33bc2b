using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A place where a variable stands for a value (spec 5.8.5).</summary>
/// <param name="Variable">The variable as used.</param>
/// <param name="Type">What a value there has to be; null when it is unknown.</param>
/// <param name="ParentType">The input object around it, when it is the value of an input field.</param>
/// <param name="HasDefault">Whether the argument or input field that it is given to has a default.</param>
internal sealed record VariableUsage(VariableNode Variable, GraphQLType? Type, InputObjectType? ParentType, bool HasDefault)
{
    public string Name => Variable.Name.Value;
}

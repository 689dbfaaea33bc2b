using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A variable's type fits every place where the variable is used (spec 5.8.5).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
/// <code>query ($code: String) { task(code: $code) { code } }</code>
/// is refused: <c>code</c> needs a <c>String!</c>.
/// </remarks>
internal sealed class AllVariableUsagesAreAllowed(ValidationContext context)
    : ValidationRule(context, "VariablesInAllowedPosition", "sec-All-Variable-Usages-Are-Allowed")
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Operations.Where(o => o.VariableDefinitions.Length > 0))
        {
            // Of two variables of one name, which is a mistake of its own (spec 5.8.1), the last one counts.
            var definitions = operation.VariableDefinitions.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.Last());
            var types = definitions.ToDictionary(d => d.Key, d => Schema.ResolveType(d.Value.Type));
            foreach (var usage in Context.Variables.Of(operation).TakeWhile(_ => !Context.IsAborted))
            {
                if (definitions.TryGetValue(usage.Name, out var definition) && types[usage.Name] is { } type)
                {
                    Check(usage, definition, type);
                }
            }
        }
    }

    // IsVariableUsageAllowed
    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        if (usage.Type is not { } expected)
        {
            return;
        }

        var hasNonNullDefault = definition.DefaultValue is not (null or NullValueNode);
        var fits = expected is NonNullType && !type.IsNonNull
            ? (hasNonNullDefault || usage.HasDefault) && Schema.IsSubType(type, expected.NullableType)
            : Schema.IsSubType(type, expected);
        if (!fits)
        {
            Report($"Variable \"${usage.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition,
                usage.Variable);
        }

        // IsNonNullPosition: the one field of a oneOf has to be given and not null, though its type is nullable.
        if (usage.ParentType is { IsOneOf: true } oneOf && !type.IsNonNull && !hasNonNullDefault)
        {
            Report(
                $"Variable \"${usage.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Variable);
        }
    }
}

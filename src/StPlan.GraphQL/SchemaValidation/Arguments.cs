using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Arguments, of fields and of directives (spec 3.6.1 and 3.13).</summary>
internal static class Arguments
{
    public static void Check(InputValue argument, string coordinate, SchemaErrors errors)
    {
        ReservedNames.Check(argument.Name, errors, argument.Definition?.Name);
        if (!argument.Type.IsInputType)
        {
            errors.Report($"The type of {coordinate} must be Input Type but got: {argument.Type}.", argument.Definition?.Type);
        }

        // Whoever must give it cannot stop using it (spec 3.13.3).
        if (argument is { IsRequired: true, DeprecationReason: not null })
        {
            errors.Report(
                $"Required argument {coordinate} cannot be deprecated.", DeprecatedNode(argument.Directives), argument.Definition?.Type);
        }
    }

    public static DirectiveNode? DeprecatedNode(ImmutableArray<DirectiveNode> directives) =>
        directives.FirstOrDefault(d => d.Name.Value == "deprecated");
}

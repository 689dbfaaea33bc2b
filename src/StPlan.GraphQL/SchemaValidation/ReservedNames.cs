using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Names that begin with two underscores are introspection's (spec 4, "Reserved Names").</summary>
internal static class ReservedNames
{
    public static void Check(string name, SchemaErrors errors, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }
}

using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Root operation types (spec 3.3.1): there is one for queries, and no two are the same.</summary>
internal static class RootTypes
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        if (schema.QueryType is null)
        {
            errors.Report("Query root type must be provided.");
        }

        (string Operation, ObjectType? Type)[] roots =
            [("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType)];
        foreach (var shared in roots.Where(r => r.Type is not null).GroupBy(r => r.Type!).Where(g => g.Count() > 1))
        {
            errors.Report(
                $"All root types must be different, \"{shared.Key}\" type is used as "
                + $"{string.Join(" and ", shared.Select(r => r.Operation))} root types.",
                shared.Key.Definition?.Name);
        }
    }
}

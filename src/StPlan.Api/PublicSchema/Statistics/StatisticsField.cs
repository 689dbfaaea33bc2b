using StPlan.Domain.Publishing;
using StPlan.Domain.Statistics;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Statistics;

/// <summary><c>statistics</c>, for every type whose value is <see cref="PublishedData"/>.</summary>
internal static class StatisticsField
{
    public static void AddStatisticsField(this ObjectTypeDescriptor<PublishedData> descriptor) =>
        descriptor.Field("statistics").Type("Statistics!")
            .Description(
                "What can be counted in the current plan (thống kê). Nothing here depends on a year; what was reported for one is in "
                    + "`Plan.progress`.")
            .Resolve(c => new PlanStatistics(c.Parent<PublishedData>().Plan));
}

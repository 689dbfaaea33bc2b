using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>What <c>asOf</c> and <c>Release.data</c> give: the fields of the query type, over the data of one release.</summary>
internal sealed class PublishedDataType : ObjectType<PublishedData>
{
    protected override void Configure(ObjectTypeDescriptor<PublishedData> descriptor)
    {
        descriptor.Description(
            "All data as of one release (dữ liệu tại một lần công bố): the fields of `Query`, without later releases. "
            + "`release` without a number is this release.");
        QueryType.DescribeData(descriptor);
    }
}

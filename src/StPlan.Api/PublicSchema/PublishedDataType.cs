using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>What <c>asOf</c> and <c>Release.data</c> give: the fields of the query type, over the data of one release.</summary>
internal sealed class PublishedDataType : ObjectType<PublishedData>
{
    protected override void Configure(ObjectTypeDescriptor<PublishedData> descriptor)
    {
        descriptor.Description(
            "Everything as it stood at one release (dữ liệu tại một lần công bố): the fields of `Query`, none of which sees a later release. "
            + "`release` without a number is that release.");
        QueryType.DescribeData(descriptor);
    }
}

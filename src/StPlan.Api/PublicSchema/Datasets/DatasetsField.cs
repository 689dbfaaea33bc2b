using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Datasets;

namespace StPlan.Api.PublicSchema.Datasets;

/// <summary><c>datasets</c>: what there is as files.</summary>
internal static class DatasetsField
{
    public static void AddDatasetsField(this ObjectTypeDescriptor<PublishedData> descriptor) =>
        descriptor.Field("datasets").Type("[Dataset!]!").ListSize(17)
            .Description("Open data (dữ liệu mở): all data as tables, with the files of this release and the query for the same rows.")
            .Resolve(c => AllDatasets.List.Select(dataset => new PublishedDataset(dataset, c.Parent<PublishedData>())).ToList());
}

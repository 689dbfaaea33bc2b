using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Datasets;

namespace StPlan.Api.PublicSchema.Datasets;

/// <summary><c>datasets</c>: what there is as files.</summary>
internal static class DatasetsField
{
    public static void AddDatasetsField(this ObjectTypeDescriptor<PublishedData> descriptor) =>
        descriptor.Field("datasets").Type("[Dataset!]!").ListSize(16)
            .Description("Open data (dữ liệu mở): everything as tables, with where the files of this release are and how the same rows are asked for here.")
            .Resolve(c => AllDatasets.List.Select(dataset => new PublishedDataset(dataset, c.Parent<PublishedData>())).ToList());
}

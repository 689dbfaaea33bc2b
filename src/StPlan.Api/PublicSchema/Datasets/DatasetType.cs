using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Datasets;

internal sealed class DatasetType : ObjectType<PublishedDataset>
{
    // Counting goes over all rows once a release.
    private const double RowsCost = 10;

    protected override void Configure(ObjectTypeDescriptor<PublishedDataset> descriptor)
    {
        descriptor.Name("Dataset").Description("A table of open data (bộ dữ liệu mở) as of a release, the same in every format.");
        descriptor.Field("name").Type("String!").Description("Its name in addresses (mã): `task-reports`.")
            .Resolve(c => c.Parent<PublishedDataset>().Dataset.Name);
        descriptor.LabelField("title", d => d.Dataset.Title).Description("Its title (tên).");
        descriptor.LabelField("description", d => d.Dataset.Description)
            .Description("What a row is (mô tả), and what to know before you count.");
        descriptor.Field("columns").Type("[DatasetColumn!]!").ListSize(25).Description("Its columns (các cột), from left to right.")
            .Resolve(c => c.Parent<PublishedDataset>().Dataset.Columns);
        descriptor.Field("rows").Type("Int!").Cost(RowsCost).Description("The number of rows as of this release (số hàng).")
            .Resolve(c => c.Parent<PublishedDataset>() is var d ? d.Dataset.Count(d.Data) : 0);
        descriptor.Field("distributions").Type("[DatasetDistribution!]!").ListSize(3)
            .Description("The same rows as files (các tệp), one for each format.")
            .Resolve(c =>
                c.Parent<PublishedDataset>() is var d
                    ? OpenDataFiles.Holding(d.Dataset).Select(f => new DatasetDistribution(f, d.Data.Release)).ToList() : []);
        descriptor.Field("licence").Type("Licence!").Description("The licence (giấy phép).").Resolve(c => c.Service<Publication>().License);
        descriptor.Field("publisher").Type("Publisher!").Description("Who publishes it (cơ quan công bố).")
            .Resolve(c => c.Service<Publication>().For(c.Parent<PublishedDataset>().Data).Publisher);
        descriptor.Field("query").Type("String!")
            .Description(
                "A query of this schema for the same rows (truy vấn GraphQL tương ứng), always as of this release. Aliases are the names "
                    + "of columns. "
                + "An id is the Base64 of type and key. A column may stand for an object with one value. "
                + "`$after` turns the pages; `$year` and `$of` go through years and releases.")
            .Resolve(c => c.Parent<PublishedDataset>() is var d ? DatasetQueries.Of(d.Dataset, d.Data) : "");
    }
}

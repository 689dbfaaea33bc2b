using StPlan.Api.OpenData;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.PublicSchema.Datasets;

internal sealed class DatasetDistributionType : ObjectType<DatasetDistribution>
{
    private const string WhenWritten =
        "Null until this server has written the file. The query starts that, so ask again in a moment. Then the value never changes and "
            + "is the same on every server.";

    protected override void Configure(ObjectTypeDescriptor<DatasetDistribution> descriptor)
    {
        descriptor.Name("DatasetDistribution").Description("A dataset as a file of a release (tệp dữ liệu).");
        descriptor.Field("format").Type("String!").Description("The format (định dạng), as at the end of the address: `csv`.")
            .Resolve(c => Path.GetExtension(c.Parent<DatasetDistribution>().File.Name)[1..]);
        descriptor.Field("mediaType").Type("String!")
            .Description("The media type (kiểu nội dung): `text/csv; charset=utf-8; header=present`.")
            .Resolve(c => c.Parent<DatasetDistribution>().File.MediaType);
        descriptor.Field("url").Type("String!")
            .Description("The permanent address (địa chỉ): a full address if the server knows its own, otherwise a path on this server.")
            .Resolve(c =>
                c.Parent<DatasetDistribution>() is var f ? c.Service<Publication>().BaseUrl + OpenDataPath.Of(f.Release.Number, f.File.Name)
                    : "");
        descriptor.Field("bytes").Type("Int").Description($"The size in bytes (số byte). {WhenWritten}")
            .Resolve(c => (int?)Find(c)?.Length);
        descriptor.Field("sha256").Type("String").Description($"The SHA-256 in hexadecimal (mã kiểm tra). {WhenWritten}")
            .Resolve(c => Find(c)?.Sha256Hex);
    }

    private static RenderedFile? Find(in ResolverContext context)
    {
        var file = context.Parent<DatasetDistribution>();
        var written = context.Service<WrittenFiles>().Find(file.Release, file.File);
        context.Request.IsProvisional |= written is null;
        return written;
    }
}

using StPlan.Api.OpenData;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.PublicSchema.Datasets;

internal sealed class DatasetDistributionType : ObjectType<DatasetDistribution>
{
    private const string WhenWritten =
        "Null until this server has written the file: asking for it has it written, so ask again in a moment. After that it is the same for ever, and on every server.";

    protected override void Configure(ObjectTypeDescriptor<DatasetDistribution> descriptor)
    {
        descriptor.Name("DatasetDistribution").Description("A dataset as a file of a release (tệp dữ liệu).");
        descriptor.Field("format").Type("String!").Description("Which format (định dạng), as the address ends: `csv`.")
            .Resolve(c => Path.GetExtension(c.Parent<DatasetDistribution>().File.Name)[1..]);
        descriptor.Field("mediaType").Type("String!").Description("The media type (kiểu nội dung): `text/csv; charset=utf-8; header=present`.")
            .Resolve(c => c.Parent<DatasetDistribution>().File.MediaType);
        descriptor.Field("url").Type("String!").Description("Where it is for ever (địa chỉ): an absolute address where the server knows its own, else a path on it.")
            .Resolve(c => c.Parent<DatasetDistribution>() is var f ? c.Service<Publication>().BaseUrl + OpenDataPath.Of(f.Release.Number, f.File.Name) : "");
        descriptor.Field("bytes").Type("Int").Description($"How long it is (số byte). {WhenWritten}")
            .Resolve(c => (int?)Find(c)?.Length);
        descriptor.Field("sha256").Type("String").Description($"Its SHA-256 in hexadecimal (mã kiểm tra). {WhenWritten}")
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

using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Datasets;

internal sealed class LicenceType : ObjectType<License>
{
    protected override void Configure(ObjectTypeDescriptor<License> descriptor)
    {
        descriptor.Name("Licence").Description("The terms on which data may be used (giấy phép).");
        descriptor.Field(l => l.Name).Description("Its name (tên): `CC-BY-4.0`.");
        descriptor.Field("url").Type("URL!").Description("Where its terms are (địa chỉ).").Resolve(c => new Uri(c.Parent<License>().Url));
    }
}

internal sealed class PublisherType : ObjectType<Publisher>
{
    protected override void Configure(ObjectTypeDescriptor<Publisher> descriptor)
    {
        descriptor.Name("Publisher").Description("Who publishes data (cơ quan công bố).");
        descriptor.LabelField("name", p => p.Name)
            .Description("Its name (tên). While no publisher is decided on: “Bản chạy thử, chưa có cơ quan công bố”.");
        descriptor.Field("url").Type("URL").Description("Where it is found (địa chỉ); null while no publisher is decided on.")
            .Resolve(c => c.Parent<Publisher>().Url is { } url ? new Uri(url) : null);
    }
}

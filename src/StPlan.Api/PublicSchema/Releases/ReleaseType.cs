using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Releases;

internal sealed class ReleaseType : ObjectType<Release>
{
    protected override void Configure(ObjectTypeDescriptor<Release> descriptor)
    {
        descriptor.Description("A publication of data (lần công bố). Citations by its number stay valid for ever.");
        descriptor.ImplementsNode(
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            (c, key) => WholeNumber.TryRead(key, out var number)
                ? c.Parent<PublishedData>().FindRelease(number)
                : null);
        descriptor.Field(r => r.Number).Description("1, 2, 3 … (số lần công bố).");
        descriptor.Field(r => r.PublishedAt).Description("When it was published (thời điểm công bố).");
        descriptor.VerbatimField("title", r => r.Title).Description("Its title (tiêu đề), in Vietnamese.");
        descriptor.VerbatimField("notes", r => r.Notes).Description("What was published and why (ghi chú), in Vietnamese.");
        descriptor.Field(r => r.IsDemo).Description("Whether it holds invented data, made for demonstration (số liệu giả định).");
        descriptor.Field("changes").Type("[Change!]!").UsePaging().Description("The values that it added or replaced (các thay đổi).")
            .Resolve(c => c.Parent<Release>().Changes);
        descriptor.AddDataField();
    }
}

using StPlan.Api.PublicSchema;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

/// <summary>A release that was just published, by what is public since.</summary>
internal sealed class ReleaseType : ObjectType<PublishedData>
{
    protected override void Configure(ObjectTypeDescriptor<PublishedData> descriptor)
    {
        descriptor.Name("Release").Description("A release (lần công bố).");
        descriptor.Field("number").Type("Int!").Resolve(c => c.Parent<PublishedData>().Release.Number)
            .Description("1, 2, 3 … (số lần công bố).");
        descriptor.Field("publishedAt").Type("DateTime!").Resolve(c => c.Parent<PublishedData>().Release.PublishedAt)
            .Description("When it was published (thời điểm công bố).");
        descriptor.VerbatimField("title", d => d.Release.Title).Description("Its title (tiêu đề).");
        descriptor.VerbatimField("notes", d => d.Release.Notes).Description("What was published and why (ghi chú).");
        descriptor.Field("changes").Type("Int!").Resolve(c => c.Parent<PublishedData>().Release.Changes.Count)
            .Description("How many values it added or replaced (số thay đổi). The public schema lists them.");
    }
}

using StPlan.Api.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>What a client is told of as it happens, instead of asking again and again.</summary>
internal sealed class SubscriptionType : ObjectType<ReleasePublished>
{
    protected override void Configure(ObjectTypeDescriptor<ReleasePublished> descriptor)
    {
        descriptor.Name("Subscription")
            .Description("News that the server sends as it happens (đăng ký nhận tin), over Server-Sent Events.");
        descriptor.Field("releasePublished").Type("Release!")
            .Description(
                "A new release (có lần công bố mới). The stream sends each later release once and in order. `releases` has the earlier "
                    + "ones. "
                + "If the client does not read, the stream ends with an error and skips no release.")
            .Subscribe(c => c.Service<ReleaseFeed>().ReadAllAsync(c.RequestAborted))
            .Resolve(c => c.Parent<ReleasePublished>().Release);
    }
}

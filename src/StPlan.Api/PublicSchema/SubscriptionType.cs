using StPlan.Api.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>What a client is told of as it happens, instead of asking again and again.</summary>
internal sealed class SubscriptionType : ObjectType<ReleasePublished>
{
    protected override void Configure(ObjectTypeDescriptor<ReleasePublished> descriptor)
    {
        descriptor.Name("Subscription").Description("What the server tells of as it happens (đăng ký nhận tin), over Server-Sent Events.");
        descriptor.Field("releasePublished").Type("Release!")
            .Description(
                "A release has come out (có lần công bố mới). Every release from the moment of subscribing on, in order and none twice; "
                + "those before are in `releases`. A stream that is not read ends with an error before it would leave one out.")
            .Subscribe(c => c.Service<ReleaseFeed>().ReadAllAsync(c.RequestAborted))
            .Resolve(c => c.Parent<ReleasePublished>().Release);
    }
}

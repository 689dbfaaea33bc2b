using StPlan.Data.Keys;
using StPlan.Data.Writing;

namespace StPlan.Api.StewardSchema;

/// <summary>Who asks the steward endpoint: the root value of its queries and mutations.</summary>
internal sealed record StewardSession(Actor Actor)
{
    /// <summary>Stands where a request is refused before anybody has shown a key.</summary>
    public static StewardSession Nobody { get; } = new(new Actor("", KeyRole.Reporter, null, null));
}

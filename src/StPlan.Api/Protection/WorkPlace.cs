using System.Threading.RateLimiting;

namespace StPlan.Api.Protection;

/// <summary>A request's place among those in work. What will not end by itself (a subscription) gives it back early; twice does no harm.</summary>
internal sealed class WorkPlace(RateLimitLease? ofClient, RateLimitLease ofAll) : IDisposable
{
    public void Dispose()
    {
        ofAll.Dispose();
        ofClient?.Dispose();
    }
}

using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace StPlan.Api.Protection;

/// <summary>Kestrel's own limits: they hold before there is a request that anything of ours could look at.</summary>
internal sealed class ConnectionLimits(IOptions<ConnectionOptions> options) : IConfigureOptions<KestrelServerOptions>
{
    public void Configure(KestrelServerOptions kestrel)
    {
        var connections = options.Value;
        var limits = kestrel.Limits;
        kestrel.AddServerHeader = false;
        limits.MaxConcurrentConnections = connections.MaxConnections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(connections.HeadersTimeoutSeconds);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(connections.KeepAliveSeconds);
        limits.MinRequestBodyDataRate = new MinDataRate(connections.MinBytesPerSecond, TimeSpan.FromSeconds(connections.GraceSeconds));
        limits.MinResponseDataRate = new MinDataRate(connections.MinBytesPerSecond, TimeSpan.FromSeconds(connections.GraceSeconds));
        limits.MaxRequestHeadersTotalSize = connections.MaxHeaderBytes;
        limits.MaxRequestBodySize = connections.MaxRequestBodyBytes;
        limits.Http2.MaxStreamsPerConnection = connections.MaxStreams;

        // Kestrel's own 414 has no body: the endpoint's limit has to come first.
        limits.MaxRequestLineSize = 64 * 1024;
    }
}

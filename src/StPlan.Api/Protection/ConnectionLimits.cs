using System.ComponentModel.DataAnnotations;
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

/// <summary>
/// What connections may do before, between and beside requests. Bound from the configuration section <see cref="Section"/>.
/// </summary>
public sealed class ConnectionOptions
{
    public const string Section = "Connections";

    /// <summary>Connections that are open at the same time; further ones are closed at once.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>Seconds in which the headers of a request have to be there; then the connection is closed.</summary>
    [Range(1, 300)]
    public int HeadersTimeoutSeconds { get; set; } = 15;

    /// <summary>
    /// Seconds that a connection is kept without a request. Longer than a proxy in front keeps it, which would else send into a closing
    /// one.
    /// </summary>
    [Range(1, 3_600)]
    public int KeepAliveSeconds { get; set; } = 130;

    /// <summary>Bytes a second at which a client has to send a body and to take an answer; a slower one is dropped.</summary>
    [Range(1, 1_000_000)]
    public int MinBytesPerSecond { get; set; } = 240;

    /// <summary>Seconds before that is asked of it.</summary>
    [Range(2, 300)]
    public int GraceSeconds { get; set; } = 5;

    /// <summary>Bytes of all headers of a request.</summary>
    [Range(4_096, 1_048_576)]
    public int MaxHeaderBytes { get; set; } = 32 * 1024;

    /// <summary>
    /// Bytes of a body that are read at all. What an endpoint takes is less, and said in words (<c>Limits__MaxBodyBytes</c>).
    /// </summary>
    [Range(1_048_576, 1_073_741_824)]
    public long MaxRequestBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>Requests at the same time on one HTTP/2 connection.</summary>
    [Range(1, 1_000)]
    public int MaxStreams { get; set; } = 100;
}

using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Protection;

/// <summary>What connections may do before, between and beside requests. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class ConnectionOptions
{
    public const string Section = "Connections";

    /// <summary>Connections that are open at the same time; further ones are closed at once.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>Seconds in which the headers of a request have to be there; then the connection is closed.</summary>
    [Range(1, 300)]
    public int HeadersTimeoutSeconds { get; set; } = 15;

    /// <summary>Seconds that a connection is kept without a request. Longer than a proxy in front keeps it, which would else send into a closing one.</summary>
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

    /// <summary>Bytes of a body that are read at all. What an endpoint takes is less, and said in words (<c>Limits__MaxBodyBytes</c>).</summary>
    [Range(1_048_576, 1_073_741_824)]
    public long MaxRequestBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>Requests at the same time on one HTTP/2 connection.</summary>
    [Range(1, 1_000)]
    public int MaxStreams { get; set; } = 100;
}

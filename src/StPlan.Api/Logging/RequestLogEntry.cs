namespace StPlan.Api.Logging;

/// <summary>What an endpoint adds to the line of its request.</summary>
internal sealed class RequestLogEntry
{
    /// <summary>The name of the GraphQL operation; null where it has none.</summary>
    public string? Operation { get; set; }
}

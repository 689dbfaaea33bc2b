namespace StPlan.Api.Logging;

/// <summary>What a line of the log is.</summary>
public enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>A JSON object, with the scopes (trace, request) in it.</summary>
    Json,
}

namespace StPlan.Api.Webhooks;

/// <summary>What the server says of webhooks. Neither secrets nor addresses, which may hold a token of the receiver's.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(40, LogLevel.Information, "The webhook {Subscriber} received release {Release} (attempt {Attempt}: {Note}).")]
    public static partial void Delivered(this ILogger logger, string subscriber, int release, int attempt, string note);

    [LoggerMessage(41, LogLevel.Warning, "The webhook {Subscriber} did not receive release {Release} (attempt {Attempt}: {Note}). The "
        + "next attempt is at {Next:u}.")]
    public static partial void TriedInVain(this ILogger logger, string subscriber, int release, int attempt, string note, DateTimeOffset next);

    [LoggerMessage(42, LogLevel.Error, "The webhook {Subscriber} did not receive release {Release}. Attempt {Attempt} was the last "
        + "({Note}).")]
    public static partial void GivenUp(this ILogger logger, string subscriber, int release, int attempt, string note);

    [LoggerMessage(43, LogLevel.Warning, "The webhook {Subscriber} is gone (410). It receives nothing more until you enable it.")]
    public static partial void Gone(this ILogger logger, string subscriber);

    [LoggerMessage(44, LogLevel.Warning, "The server cannot send webhooks. {Problem}")]
    public static partial void NoOutbox(this ILogger logger, string problem);

    [LoggerMessage(45, LogLevel.Error, "Looking for webhooks to send failed.")]
    public static partial void SendingFailed(this ILogger logger, Exception exception);
}

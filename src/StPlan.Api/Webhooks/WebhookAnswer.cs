namespace StPlan.Api.Webhooks;

/// <summary>What came back of a request.</summary>
/// <param name="Status">The HTTP status; null where there was no answer.</param>
/// <param name="Note">For people; nothing that the receiver wrote.</param>
/// <param name="RetryAfter">How long the receiver asks not to be asked again.</param>
internal readonly record struct WebhookAnswer(int? Status, string Note, TimeSpan? RetryAfter = null)
{
    public bool IsDelivered => Status is >= 200 and < 300;

    /// <summary>The receiver wants to be told nothing more.</summary>
    public bool IsGone => Status == 410;
}

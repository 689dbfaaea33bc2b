namespace StPlan.Data.Webhooks;

/// <summary>A subscriber as operators see it: without its secret.</summary>
/// <param name="Pending">Releases that it has not been told of yet.</param>
/// <param name="LastOutcome">What came of the last attempt; null where there was none.</param>
public sealed record WebhookListing(
    string Id, string Name, string Url, DateTimeOffset CreatedAt, DateTimeOffset? DisabledAt, string? DisabledReason, int Pending, string? LastOutcome);

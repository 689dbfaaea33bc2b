namespace StPlan.Data.Webhooks;

/// <summary>A subscriber that was just added, with the one sight of its secret that there is.</summary>
/// <param name="Id">By which it is found.</param>
/// <param name="Secret">For the receiver: never to be logged.</param>
public sealed record NewWebhook(string Id, string Secret)
{
    public override string ToString() => $"{Id} whsec_…";
}

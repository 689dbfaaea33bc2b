namespace StPlan.Api.Tests.Replicas;

/// <summary>Waits for what has to come to pass by itself. The patience is for a machine that is busy, and no measurement.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task IsAsync(Func<Task<bool>> isSo, string what)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!await isSo())
        {
            await Task.Delay(50, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            patience.IsCancellationRequested.ShouldBeFalse($"waited for: {what}");
        }
    }
}

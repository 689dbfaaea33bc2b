using System.Runtime.CompilerServices;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Something that waits until its request is aborted, and tells a test so.</summary>
public sealed class Wait
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Begun => _begun.Task.WaitAsync(TimeSpan.FromMinutes(5));

    public Task Aborted => _aborted.Task.WaitAsync(TimeSpan.FromMinutes(5));

    public async Task<string?> ForeverAsync(CancellationToken cancellation)
    {
        _begun.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        }
        finally
        {
            _aborted.SetResult();
        }
    }

    public async IAsyncEnumerable<int> OnceAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return 1;
        await ForeverAsync(cancellation);
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using StPlan.Data.Startup;

namespace StPlan.Data.Databases;

/// <summary>All reads and writes of a running server go through here. Each call has a context of its own.</summary>
/// <remarks>Every call throws <see cref="DatabaseUnavailableException"/> where the database does not answer, is broken, or is being left
/// alone.</remarks>
public sealed class DatabaseCalls
{
    private readonly IDbContextFactory<StPlanContext> _contexts;
    private readonly SelectedDatabase _database;
    private readonly DatabaseFailures _failures;
    private readonly DatabasePipelines _pipelines;

    internal DatabaseCalls(
        IDbContextFactory<StPlanContext> contexts, SelectedDatabase database, DatabaseFailures failures, DatabasePipelines pipelines)
    {
        _contexts = contexts;
        _database = database;
        _failures = failures;
        _pipelines = pipelines;
    }

    /// <summary>Runs queries that may see different states of the database.</summary>
    internal Task<T> ReadAsync<T>(Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation) => RunAsync(
        _pipelines.Read,
        async inner =>
        {
            await using var context = await _contexts.CreateDbContextAsync(inner);
            return await work(context, inner);
        },
        cancellation);

    /// <inheritdoc cref="IDatabaseSystem.ReadAsync"/>
    internal Task<T> ReadOneStateAsync<T>(Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        RunAsync(_pipelines.Read, inner => _database.System.ReadAsync(_contexts, work, inner), cancellation);

    /// <inheritdoc cref="IDatabaseSystem.WriteAsync"/>
    internal Task<T> WriteAsync<T>(Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work, CancellationToken cancellation) =>
        RunAsync(_pipelines.Write, inner => _database.System.WriteAsync(_contexts, work, inner), cancellation);

    /// <summary>What is reported when a database answers, but wrongly.</summary>
    internal DatabaseUnavailableException Explain(string found, string advice) => _failures.Explain(found, advice);

    private async Task<T> RunAsync<T>(ResiliencePipeline pipeline, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await pipeline.ExecuteAsync(inner => new ValueTask<T>(_failures.ExplainAsync(() => work(inner), inner)), cancellation);
        }
        catch (BrokenCircuitException e)
        {
            throw new DatabaseUnavailableException(
                _database.Name, "it did not answer the last calls, so StPlan waits some seconds", "Read the earlier lines of the log.", e)
            {
                IsTransient = true,
                RetryAfter = e.RetryAfter ?? DatabasePipelines.Break,
            };
        }
        catch (TimeoutRejectedException e)
        {
            throw new DatabaseUnavailableException(
                _database.Name, string.Create(CultureInfo.InvariantCulture, $"it did not answer within {e.Timeout.TotalSeconds:0} s"),
                "Find out what keeps it busy.", e)
            {
                IsTransient = true,
            };
        }
    }
}

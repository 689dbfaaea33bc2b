using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Databases;

/// <summary>Turns what a broken database throws into a message that says which database, what was found and what to do.</summary>
internal sealed class DatabaseFailures(SelectedDatabase database)
{
    public DatabaseUnavailableException Explain(DatabaseFailure failure, Exception? cause = null) =>
        new(database.Name, failure.Found, failure.Advice, cause) { IsTransient = failure.IsTransient };

    public DatabaseUnavailableException Explain(string found, string advice) => Explain(new DatabaseFailure(found, advice));

    /// <param name="work">Works on the database.</param>
    /// <param name="cancellation">What stops the work.</param>
    public async Task<T> ExplainAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await work();
        }
        catch (CommitInDoubtException e)
        {
            throw new DatabaseUnavailableException(
                database.Name, $"the connection broke in a commit ({e.Message}); whether it is done is not known", "Look whether it is there, or send it again with the same idempotency key.", e)
            {
                IsTransient = true,
                IsInDoubt = true,
            };
        }
        catch (Exception e) when (cancellation.IsCancellationRequested && e is not OperationCanceledException && Find(e) is not null)
        {
            // Drivers differ in what a command throws that was stopped.
            throw new OperationCanceledException(e.Message, e, cancellation);
        }
        catch (Exception e) when (Find(e) is { } failure)
        {
            throw Explain(failure, e);
        }
    }

    /// <summary>Null for what is no failure of the database: a bug, a cancellation; and for what has been explained already.</summary>
    private DatabaseFailure? Find(Exception e) => e switch
    {
        DatabaseUnavailableException or OperationCanceledException => null,
        DatabaseFailureException { Failure: var failure } => failure,
        InconsistentDataException => new DatabaseFailure($"its rows do not fit together ({e.Message})", "Restore a backup."),
        _ => database.System.Explain(e) ?? (e.InnerException is { } inner ? Find(inner) : null),
    };
}

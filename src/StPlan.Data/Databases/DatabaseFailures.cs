using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Databases;

/// <summary>Turns an exception of the database into a message that says which database, what was found and what to do.</summary>
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
                database.Name, $"the connection broke during a commit ({e.Message}), so StPlan does not know whether the data were written",
                "Check whether the data are there, or send the request again with the same idempotency key.", e)
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

    /// <summary>Null when the database did not fail (a bug, a cancellation), and when the failure has been explained already.</summary>
    private DatabaseFailure? Find(Exception e) => e switch
    {
        DatabaseUnavailableException or OperationCanceledException => null,
        DatabaseFailureException { Failure: var failure } => failure,
        InconsistentDataException => new DatabaseFailure($"its rows contradict each other ({e.Message})", "Restore a backup."),
        _ => database.System.Explain(e) ?? (e.InnerException is { } inner ? Find(inner) : null),
    };
}

/// <summary>Why a database cannot be used.</summary>
/// <param name="Found">What is wrong with it.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="IsTransient">Whether the problem may pass by itself: the database is away, busy or slow.</param>
internal sealed record DatabaseFailure(string Found, string Advice, bool IsTransient = false);

/// <summary>Carries a failure up to the place where the database's name is known.</summary>
internal sealed class DatabaseFailureException(DatabaseFailure failure, Exception? cause = null) : Exception(failure.Found, cause)
{
    public DatabaseFailure Failure { get; } = failure;
}

/// <summary>The database refused a row that contradicts another. It is unchanged.</summary>
internal static class ConflictingRows
{
    public static DatabaseFailure Explain(string message) => new(
        $"it refused a row that contradicts others ({message})",
        "Nothing was written and nothing is damaged: another program wrote to it at the same time, or this is a mistake of StPlan. Send "
            + "it again; if that is refused too, report it.");
}

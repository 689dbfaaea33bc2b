using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>Breaks the connection at a moment of the first commits.</summary>
internal sealed class BrokenCommits : DbTransactionInterceptor
{
    /// <summary>How many commits are still to break before they reach the database: nothing is written.</summary>
    public int Before { get; set; }

    /// <summary>How many are still to break after it: all is written, and nobody is told.</summary>
    public int After { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (Before > 0)
        {
            Before--;
            throw new BrokenConnectionException();
        }

        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (After > 0)
        {
            After--;
            throw new BrokenConnectionException();
        }

        return Task.CompletedTask;
    }
}

namespace StPlan.Data.Databases;

/// <summary>Carries a failure up to where the database is named.</summary>
internal sealed class DatabaseFailureException(DatabaseFailure failure, Exception? cause = null) : Exception(failure.Found, cause)
{
    public DatabaseFailure Failure { get; } = failure;
}

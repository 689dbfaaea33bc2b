namespace StPlan.Data.Databases;

/// <summary>The connection broke while a transaction was committed: it is done or not done, and nobody can say which.</summary>
internal sealed class CommitInDoubtException(Exception cause) : Exception(cause.Message, cause);

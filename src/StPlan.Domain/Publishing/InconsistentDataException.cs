namespace StPlan.Domain.Publishing;

/// <summary>
/// The rows of a release do not fit together: a reference leads nowhere, or a key is there twice. The import refuses such data, so
/// this means that the database was changed by other hands, or a bug of ours.
/// </summary>
public sealed class InconsistentDataException(string message) : Exception(message);

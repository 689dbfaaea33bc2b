namespace StPlan.Data.Snapshots;

/// <summary>A snapshot cannot be used: it is not there, damaged, or of another version. The message is for whoever runs the server.</summary>
public sealed class UnusableSnapshotException(string path, string found, Exception? cause = null)
    : Exception($"The snapshot {path} cannot be used: {found}.", cause);

namespace StPlan.Data.Snapshots;

/// <summary>The snapshot that stands in for a database which has not answered since this server started.</summary>
public sealed class SnapshotStandIn : IDisposable
{
    private Snapshot? _opened;
    private volatile Snapshot? _current;

    /// <summary>Null where the database has answered, also if it is away now: what is in memory is newer then.</summary>
    public Snapshot? Current => _current;

    public void Begin(Snapshot snapshot)
    {
        _opened = snapshot;
        _current = snapshot;
    }

    /// <summary>The database is back. Who reads from the snapshot at this moment may go on.</summary>
    public void End() => _current = null;

    public void Dispose() => _opened?.Dispose();
}

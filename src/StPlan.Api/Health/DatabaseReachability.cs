namespace StPlan.Api.Health;

/// <summary>Whether the database answered when the server last looked for releases. Health checks read this and do not ask the database.</summary>
internal sealed class DatabaseReachability
{
    private volatile bool _isReachable = true;

    /// <summary>True at first: the server has just read a release from it.</summary>
    public bool IsReachable
    {
        get => _isReachable;
        set => _isReachable = value;
    }
}

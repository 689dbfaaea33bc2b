namespace StPlan.Api.Health;

/// <summary>What the last look for releases found of the database; nobody asks it again for those who ask after the server's health.</summary>
internal sealed class DatabaseLook
{
    private volatile bool _isReachable = true;

    /// <summary>At first it is: the server has just read a release from it.</summary>
    public bool IsReachable
    {
        get => _isReachable;
        set => _isReachable = value;
    }
}

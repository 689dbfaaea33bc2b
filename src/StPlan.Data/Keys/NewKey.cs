namespace StPlan.Data.Keys;

/// <summary>A key that was just made, with the one sight of it that there is.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Key">The key itself: never to be logged.</param>
public sealed record NewKey(KeyRow Row, string Key)
{
    public override string ToString() => $"stp_{Row.Id}_…";
}

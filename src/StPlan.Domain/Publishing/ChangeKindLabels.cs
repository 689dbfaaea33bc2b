namespace StPlan.Domain.Publishing;

/// <summary>What releases do to values, for people.</summary>
public static class ChangeKindLabels
{
    private static readonly Text Added = new("Bổ sung", "Added");
    private static readonly Text Superseded = new("Đính chính", "Superseded");

    public static Text Label(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Added,
        ChangeKind.Superseded => Superseded,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

namespace StPlan.Domain.Publishing;

/// <summary>What a release did to a value.</summary>
public enum ChangeKind
{
    /// <summary>Bổ sung: it was not there before.</summary>
    Added,

    /// <summary>Đính chính: another value was there before.</summary>
    Superseded,
}

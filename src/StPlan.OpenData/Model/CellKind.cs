namespace StPlan.OpenData.Model;

/// <summary>In which way a cell is written.</summary>
public enum CellKind
{
    /// <summary>Nothing: not stated, which is neither zero nor an empty text.</summary>
    Null,

    Text,

    Number,

    Boolean,

    Date,

    DateTime,

    /// <summary>JSON that is written as it is.</summary>
    Json,
}

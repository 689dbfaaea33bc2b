namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>The formats of cells, in the order in which <see cref="StylesPart"/> has them.</summary>
internal enum CellStyle
{
    General,

    /// <summary>Words for people above a column.</summary>
    Title,

    /// <summary>The name for machines below them.</summary>
    Name,

    /// <summary>Never taken for a number or a date, whatever somebody types into it.</summary>
    Text,

    Integer,

    Date,

    DateTime,

    /// <summary>A text over several lines.</summary>
    Wrapped,

    Label,

    Link,

    /// <summary>What has to be seen first.</summary>
    Warning,
}

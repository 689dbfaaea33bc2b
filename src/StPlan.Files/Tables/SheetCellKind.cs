namespace StPlan.Files.Tables;

/// <summary>What a cell holds. In a CSV all is text.</summary>
internal enum SheetCellKind
{
    Text,

    /// <summary>A number, its text in the invariant form.</summary>
    Number,

    /// <summary>A number that is shown as percent; its text is the fraction: 0.4.</summary>
    Percent,

    /// <summary>A date, its text as dd/MM/yyyy.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>The error of a formula: #DIV/0!.</summary>
    Error,

    /// <summary>A formula whose value the program that saved the file did not compute.</summary>
    Uncomputed,
}

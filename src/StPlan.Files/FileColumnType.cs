namespace StPlan.Files;

/// <summary>How the cells of a column are written and read.</summary>
public enum FileColumnType
{
    /// <summary>Text as it stands, its ends trimmed; line breaks stay.</summary>
    Text,

    /// <summary>One of the terms of <see cref="Terms.Status"/>.</summary>
    Status,

    /// <summary>One of the terms of <see cref="Terms.Quality"/>.</summary>
    Quality,

    /// <summary>A year in four digits.</summary>
    Year,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>A number in a unit that is stated elsewhere, which may be percent.</summary>
    Number,

    /// <summary>A number of percent: 40, "40%", or a spreadsheet's 0.4 that is shown as 40 %.</summary>
    Percent,

    /// <summary>An amount in VND.</summary>
    Money,

    YesNo,

    /// <summary>What was brought about, as <see cref="Values.OutputsText"/> reads it.</summary>
    Outputs,

    /// <summary>Where it can be looked up, as <see cref="Values.EvidenceText"/> reads it.</summary>
    Evidence,

    /// <summary>An absolute http or https address.</summary>
    WebAddress,
}

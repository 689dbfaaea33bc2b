namespace StPlan.Files;

/// <summary>The hidden sheet of a report workbook: names and values of what holds for all its rows.</summary>
internal static class WorkbookMetadata
{
    public const string Sheet = "_stplan";

    /// <summary>The format of the workbook, by which a later version of the server knows how to read it.</summary>
    public const string Format = "format";

    public const string FormatVersion = "report-workbook/1";

    /// <summary>There where a demonstration handed it out.</summary>
    public const string Demo = "demo";

    /// <summary>What the first line says then.</summary>
    public const string DemoMark = "DEMO";
}

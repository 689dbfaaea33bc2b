namespace StPlan.Files.Workbook;

/// <summary>How cells of the report workbook look, and whether they are locked; numbered as <see cref="WorkbookStyles"/> lists them.</summary>
internal enum FormCellStyle
{
    Plain,

    Title,

    Demo,

    Line,

    /// <summary>The heading of a column that is not to be changed.</summary>
    Heading,

    /// <summary>The heading of a column to fill in.</summary>
    HeadingToFill,

    ReadOnly,

    /// <summary>To fill in, taken as text whatever it looks like: "12-3" must not become a day.</summary>
    TextToFill,

    NumberToFill,

    MoneyToFill,

    Guide,

    GuideHeading,
}

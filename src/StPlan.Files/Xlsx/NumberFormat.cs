namespace StPlan.Files.Xlsx;

/// <summary>How a number is shown, as far as it matters for what is meant.</summary>
internal enum NumberFormat
{
    Plain,

    Percent,

    Date,
}

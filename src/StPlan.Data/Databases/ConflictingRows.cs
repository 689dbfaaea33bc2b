namespace StPlan.Data.Databases;

/// <summary>A row that contradicts another: the database refused it, and is as it was.</summary>
internal static class ConflictingRows
{
    public static DatabaseFailure Explain(string message) => new(
        $"it refused a row that contradicts others ({message})",
        "Nothing was written and nothing is damaged: another program wrote to it at the same time, or this is a mistake of StPlan. Send it again; if that is refused too, report it.");
}

namespace StPlan.Files;

/// <summary>What the rows of a file are. It follows from its columns.</summary>
public enum FileKind
{
    /// <summary>Agencies' reports on their tasks, with the columns of <see cref="ReportColumns"/>.</summary>
    Reports,

    /// <summary>Indicators' values, with the columns of <see cref="ObservationColumns"/>.</summary>
    Observations,
}

namespace StPlan.Data.Keys;

/// <summary>What the holder of a key may do. Each role may do what those before it may.</summary>
public enum KeyRole
{
    /// <summary>Reports on the tasks of its own agency.</summary>
    Reporter,

    /// <summary>All reports, observations, assessments, agencies and periods.</summary>
    Steward,

    /// <summary>Releases and keys.</summary>
    Publisher,
}

namespace StPlan.Pages.Charts.Indicators;

/// <summary>What an entry below a plot explains.</summary>
public enum PlotKeyKind
{
    Target,
    Line,
    Final,
    Provisional,
    Estimated,

    /// <summary>A figure of another area, or among another number, than the target's.</summary>
    NotComparable,

    Break,

    /// <summary>Why something is not there.</summary>
    Note,
}

namespace StPlan.Pages.Charts.Indicators;

/// <summary>What an entry below a plot explains.</summary>
public enum PlotKeyKind
{
    Target,
    Line,
    Final,
    Provisional,
    Estimated,
    Break,

    /// <summary>Why something is not there.</summary>
    Note,
}

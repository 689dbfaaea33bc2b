namespace StPlan.Domain.Progress;

/// <summary>How a figure was computed. A method never changes: another formula is another version.</summary>
public sealed class ProgressMethod
{
    /// <summary>"linear".</summary>
    public required string Name { get; init; }

    /// <summary>"1".</summary>
    public required string Version { get; init; }

    /// <summary>For people, in both languages.</summary>
    public required Text Formula { get; init; }

    /// <summary>From the best status on; empty where the method has none.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>Where it is described, on this server: "/methods#linear-1".</summary>
    public string Url => $"/methods#{Name}-{Version}";

    public override string ToString() => $"{Name}/{Version}";
}

/// <summary>The ways in which the progress of an indicator can be judged.</summary>
public enum IndicatorMethod
{
    /// <summary>linear/1: the way that was made, against the way that a straight line to the target would have made.</summary>
    Linear,

    /// <summary>cagr/1: the growth a year, against the growth a year that the target needs (Open SDG).</summary>
    Cagr,

    /// <summary>point/1: met or not in that year.</summary>
    Point,

    /// <summary>multiple/1: the value as a multiple of that of the baseline year.</summary>
    Multiple,
}

/// <summary>Every method by which a figure is computed; docs/progress.md has a section on each.</summary>
public static class ProgressMethods
{
    public static IReadOnlyList<ProgressMethod> All { get; } =
    [
        IndicatorRules.Linear.Method,
        IndicatorRules.Cagr.Method,
        IndicatorRules.Point.Method,
        IndicatorRules.Multiple.Method,
        IndicatorRules.Qualitative.Method,
        TaskMethods.Derived,
        TaskMethods.Consolidated,
        TaskMethods.Set,
    ];
}

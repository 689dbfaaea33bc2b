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
    /// <summary>linear: the way that was made, against the way that a straight line to the target would have made.</summary>
    Linear,

    /// <summary>cagr: the growth a year, against the growth a year that the target needs (Open SDG).</summary>
    Cagr,

    /// <summary>point: met or not in that year.</summary>
    Point,

    /// <summary>multiple: the value as a multiple of that of the baseline year.</summary>
    Multiple,
}

/// <summary>Every method by which a figure is computed; docs/progress.md has a section on each.</summary>
public static class ProgressMethods
{
    /// <summary>What is used unless another version is asked for.</summary>
    public const int LatestVersion = 2;

    /// <summary>The versions of each method stand together, the latest first.</summary>
    public static IReadOnlyList<ProgressMethod> All { get; } =
    [
        .. IndicatorRules.All.Select(rule => rule.Method),
        TaskMethods.Derived,
        TaskMethods.Consolidated,
        TaskMethods.Set,
    ];

    /// <summary>Whether there is, or was, a version of this number. A method that did not change in it has its earlier one.</summary>
    public static bool IsVersion(int version) => version is >= 1 and <= LatestVersion;
}

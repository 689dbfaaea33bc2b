namespace StPlan.Domain.Progress;

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

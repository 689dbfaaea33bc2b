using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.OpenData.Datasets;

/// <summary>The units that all numbers of a column have.</summary>
internal static class Units
{
    public static Unit Percent { get; } = new() { Code = "percent", Name = new Text("%", "%") };

    /// <summary>ISO 4217.</summary>
    public static Unit Vnd { get; } = new() { Code = "VND", Name = new Text("đồng", "VND") };
}

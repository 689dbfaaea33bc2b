namespace StPlan.OpenData.Model;

/// <summary>Under which terms the data may be used.</summary>
/// <param name="Name">"CC-BY-4.0".</param>
/// <param name="Url">Where the terms are.</param>
public sealed record License(string Name, string Url);

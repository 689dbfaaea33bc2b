using StPlan.Domain;

namespace StPlan.OpenData.Model;

/// <summary>One of the values that a column may have.</summary>
/// <param name="Value">As it is written: IN_PROGRESS.</param>
/// <param name="Title">For people.</param>
public sealed record Code(string Value, Text Title);

using StPlan.Domain;

namespace StPlan.OpenData.Model;

/// <summary>Who publishes the data.</summary>
/// <param name="Name">In both languages.</param>
/// <param name="Url">Where it is found.</param>
public sealed record Publisher(Text Name, string Url);

using StPlan.Domain;

namespace StPlan.OpenData.Model;

/// <summary>Whom to ask about the data.</summary>
/// <param name="Name">An office rather than a person, who may move on.</param>
/// <param name="Email">Null where there is none.</param>
/// <param name="Url">A page with a form or a telephone number; null where nobody publishes yet.</param>
public sealed record Contact(Text Name, string? Email, string? Url);

using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>Which route has an address.</summary>
/// <param name="Route">The route.</param>
/// <param name="Language">Which of its two addresses it is.</param>
/// <param name="Path">The address without the language.</param>
/// <param name="Values">What stands where the pattern has names.</param>
internal sealed record SiteMatch(PageRoute Route, Language Language, string Path, RouteValues Values);

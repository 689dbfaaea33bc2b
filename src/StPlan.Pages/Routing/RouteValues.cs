using Microsoft.AspNetCore.Routing;

namespace StPlan.Pages.Routing;

/// <summary>What stands in an address where its pattern has a name.</summary>
public readonly struct RouteValues(RouteValueDictionary values)
{
    /// <exception cref="KeyNotFoundException">The pattern has no such name.</exception>
    public string this[string name] => (string)(values[name] ?? throw new KeyNotFoundException($"The pattern has no {{{name}}}."));
}

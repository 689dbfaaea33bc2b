using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StPlan.OpenData.Datasets;

namespace StPlan.Pages.Datasets;

/// <summary>
/// The name of a dataset, for patterns ({name:dataset}): everything else below <c>/opendata</c> is a file, and what ends in a slash is a
/// folder of them, such as
/// <c>/opendata/releases/</c>.
/// </summary>
internal sealed class DatasetConstraint : IRouteConstraint
{
    /// <summary>As patterns write it.</summary>
    public const string Name = "dataset";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values,
        RouteDirection routeDirection) =>
        values[routeKey] is string name && AllDatasets.Find(name) is not null && httpContext?.Request.Path.Value?.EndsWith('/') != true;
}

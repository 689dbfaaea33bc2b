using System.Globalization;
using Microsoft.AspNetCore.Http;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Errors;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>From an address to what is asked for: which release, and with which of the parameters that its route knows.</summary>
internal sealed class PageRequestReader(IPageSource pages, Publication publication)
{
    /// <summary>What a query asks of a route.</summary>
    /// <param name="route">Says which parameters there are.</param>
    /// <param name="language">Which of the route's two addresses it is.</param>
    /// <param name="path">The address without the language, and not escaped.</param>
    /// <param name="root">In front of every path; empty where the server is not mounted below one.</param>
    /// <param name="query">As it was sent. A parameter without a value is one that was not given: forms send every field, filled in or
    /// not.</param>
    /// <param name="present">What is public.</param>
    /// <param name="cancellation">Ends the wait for an older release.</param>
    /// <returns>The request, and the page that says what is wrong with it; null where nothing is.</returns>
    public async Task<(PageRequest Request, Page? Problem)> ReadAsync(
        PageRoute route,
        Language language,
        string path,
        string root,
        IQueryCollection query,
        PublishedData present,
        CancellationToken cancellation)
    {
        var read = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var request = RequestFor(present);
        if (Find(PageParameter.Release) is { } release)
        {
            if (!PageParameter.Release.IsValid(release, present))
            {
                return (request, BadParameter.Page(PageParameter.Release, release, present));
            }

            read[PageParameter.Release.Name] = release;
            try
            {
                request = RequestFor(await pages.FindReleaseAsync(present, int.Parse(release, CultureInfo.InvariantCulture), cancellation));
            }
            catch (ReleaseUnavailableException exception)
            {
                read.Clear();
                return (request, Unavailable.Page(exception.Release, present.Release.Number));
            }
        }

        foreach (var parameter in route.Parameters)
        {
            if (Find(parameter) is { } value)
            {
                if (!parameter.IsValid(value, request.Data))
                {
                    return (request, BadParameter.Page(parameter, value, request.Data));
                }

                read[parameter.Name] = value;
            }
        }

        return (request, null);

        string? Find(PageParameter parameter) => query[parameter.Name].ToString() is { Length: > 0 } value ? value : null;

        PageRequest RequestFor(PublishedData data) => new()
        {
            Data = data,
            Present = present,
            Language = language,
            Path = path,
            Query = read,
            Root = root,
            Publication = publication.For(data),
        };
    }
}

using System.Net;
using StPlan.OpenData.Feeds;
using StPlan.OpenData.Files;

namespace StPlan.Api.Feeds;

/// <summary>The element in a page's head by which feed readers find the feed of releases (autodiscovery).</summary>
public static class FeedLink
{
    /// <param name="title">What the reader shows, in the page's language.</param>
    /// <param name="pathBase">What the server's paths begin with, where it does not have a host for itself.</param>
    public static string Html(string title, string pathBase = "") =>
        $"<link rel=\"alternate\" type=\"{MediaTypes.Atom}\" title=\"{WebUtility.HtmlEncode(title)}\" href=\"{WebUtility.HtmlEncode(pathBase + ReleasesFeed.Path)}\">";
}

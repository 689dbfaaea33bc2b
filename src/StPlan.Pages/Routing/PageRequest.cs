using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Components;

namespace StPlan.Pages.Routing;

/// <summary>What a page is made from, and nothing else: the same request gives the same bytes on every replica.</summary>
public sealed class PageRequest
{
    /// <summary>The prefix of English addresses; Vietnamese ones have none.</summary>
    public const string EnglishPrefix = "/en";

    /// <summary>What it shows: <see cref="Present"/>, or an older release that was asked for.</summary>
    public required PublishedData Data { get; init; }

    /// <summary>What is public now.</summary>
    public required PublishedData Present { get; init; }

    public required Language Language { get; init; }

    /// <summary>The address without language and query: "/tasks/III.9". What it holds of letters outside of ASCII is not escaped.</summary>
    public required string Path { get; init; }

    /// <summary>The parameters that the route knows and that were given, by name; all valid.</summary>
    public required SortedDictionary<string, string> Query { get; init; }

    /// <summary>In front of every path, where the server is mounted below one; empty otherwise.</summary>
    public required string Root { get; init; }

    public required Publication Publication { get; init; }

    /// <summary>Whether a release was asked for: the page is then the same for ever, and so is what it links to.</summary>
    public bool IsFrozen => Query.ContainsKey(PageParameter.Release.Name);

    /// <summary>The year that is shown: the one asked for, else the latest of which something was reported.</summary>
    public int Year => Find(PageParameter.Year) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : Data.Plan.LatestReportedYear;

    /// <summary>"vi" or "en", for lang attributes.</summary>
    public string LanguageTag => Language.Tag();

    public string? Find(PageParameter parameter) => Query.GetValueOrDefault(parameter.Name);

    /// <summary>One of two wordings, by the page's language.</summary>
    public string Say(string vi, string en) => Language == Language.En ? en : vi;

    /// <summary>A text in the page's language.</summary>
    public string Say(Text text) => text[Language];

    /// <summary>A title as it is shown where it stands alone; of invented data it says so first.</summary>
    public string Marked(string title) => Data.IsDemo ? $"DEMO – {title}" : title;

    /// <summary>The address of another page of the same language and, where one was asked for, of the same release.</summary>
    /// <param name="path">Such as "/tasks/III.9", with a fragment behind it or not.</param>
    /// <param name="query">Further parameters, such as ("year", "2026"); those without a value are left out.</param>
    public string Href(string path, params (string Name, string? Value)[] query) => Address(Language, path, query);

    /// <summary>The address of another page in a language of one's choice.</summary>
    public string Href(string path, Language language) => Address(language, path, []);

    /// <summary>The address of this very page in a language.</summary>
    public string InLanguage(Language language) => Root + Localised(language, Path) + QueryString;

    /// <summary>The parameters as an address has them: "?release=1&amp;year=2025", in one order; empty where there are none.</summary>
    internal string QueryString => QueryOf(Query);

    /// <summary>This page with a parameter changed; without it for null.</summary>
    public string With(PageParameter parameter, string? value)
    {
        var query = new SortedDictionary<string, string>(Query, StringComparer.Ordinal);
        query.Remove(parameter.Name);
        if (value is not null)
        {
            query[parameter.Name] = value;
        }

        return Root + Localised(Language, Path) + QueryOf(query);
    }

    /// <summary>The address of something that is no page: a file, a feed, the playground.</summary>
    public string Resource(string path) => Root + path;

    /// <summary>The file of open data for the release that is shown: that of its number for ever, so that what is cited does not
    /// change.</summary>
    public string File(string name) => File(Data.Release, name);

    /// <summary>The file of open data for a release.</summary>
    public string File(Release release, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/opendata/releases/{release.Number}/{name}");

    /// <summary>An absolute address of one of ours, for formats that know no other.</summary>
    public string Absolute(string address) => Publication.Address + address;

    private string Address(Language language, string path, (string Name, string? Value)[] query)
    {
        var (bare, fragment) = path.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (path[..hash], path[hash..]) : (path, "");
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Find(PageParameter.Release) is { } release)
        {
            parameters[PageParameter.Release.Name] = release;
        }

        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                parameters[name] = value;
            }
        }

        return Root + Localised(language, bare) + QueryOf(parameters) + fragment;
    }

    private static string Localised(Language language, string path)
    {
        var escaped = Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
        return language == Language.Vi ? escaped : escaped == "/" ? EnglishPrefix : EnglishPrefix + escaped;
    }

    private static string QueryOf(SortedDictionary<string, string> parameters) => parameters.Count == 0 ? ""
        : "?" + string.Join('&', parameters.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
}

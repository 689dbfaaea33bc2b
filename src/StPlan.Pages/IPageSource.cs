using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Search;

namespace StPlan.Pages;

/// <summary>What pages need besides what is published; the host has it.</summary>
public interface IPageSource
{
    /// <summary>What was public at an older release.</summary>
    /// <param name="present">What the request answers from.</param>
    /// <param name="release">The number of one of its releases.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ReleaseUnavailableException">It has to be read from the database, which does not answer.</exception>
    Task<PublishedData> FindReleaseAsync(PublishedData present, int release, CancellationToken cancellation);

    /// <summary>What in the data speaks of a text, the best first.</summary>
    /// <param name="data">What is searched.</param>
    /// <param name="text">As somebody typed it.</param>
    /// <param name="kind">What alone is wanted; null for all.</param>
    SearchResults Search(PublishedData data, string text, SearchKind? kind);

    /// <summary>The GraphQL document for the rows of a dataset as of the data.</summary>
    string QueryFor(Dataset dataset, PublishedData data);
}

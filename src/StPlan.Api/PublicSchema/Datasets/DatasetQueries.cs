using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Datasets;

/// <summary>
/// How the rows of a dataset are asked for in GraphQL: the documents of schema/datasets, whose aliases are the names of the columns. Their
/// defaults are those of the release that is described, so that a document gives the same rows for ever.
/// </summary>
internal static class DatasetQueries
{
    private const string Release = "$release: Int! = 1";
    private const string Year = "$year: Int! = 2025";

    private static readonly FrozenDictionary<string, string> Documents = NamedOperations.Read("datasets/")
        .ToFrozenDictionary(d => d.Key, d => Encoding.UTF8.GetString(d.Value));

    public static string Of(Dataset dataset, PublishedData data) => Documents[dataset.Name]
        .Replace(Release, With(Release, data.Release.Number), StringComparison.Ordinal)
        .Replace(Year, With(Year, data.Plan.LatestReportedYear), StringComparison.Ordinal);

    private static string With(string declaration, int value) =>
        string.Create(CultureInfo.InvariantCulture, $"{declaration[..declaration.LastIndexOf(' ')]} {value}");
}

using System.Globalization;

namespace StPlan.OpenData.Model;

/// <summary>Where things of a release are, as absolute addresses.</summary>
/// <param name="server">Where the server is reached, without a slash at its end.</param>
/// <param name="release">The number of the release.</param>
public sealed class ReleaseAddresses(string server, int release)
{
    /// <summary>What there is of the latest release.</summary>
    public string Latest => $"{server}/opendata/";

    /// <summary>What there is of this release, for ever.</summary>
    public string Release => string.Create(CultureInfo.InvariantCulture, $"{server}/opendata/releases/{release}/");

    /// <summary>The page of all datasets, as of this release.</summary>
    public string DatasetsPage => string.Create(CultureInfo.InvariantCulture, $"{server}/datasets?release={release}");

    /// <summary>The page of this release.</summary>
    public string ReleasePage => string.Create(CultureInfo.InvariantCulture, $"{server}/releases/{release}");

    /// <summary>The page of all releases.</summary>
    public string ReleasesPage => $"{server}/releases";

    public string GraphQL => $"{server}/graphql";

    /// <summary>A file of this release, for ever.</summary>
    public string File(string name) => Release + name;

    /// <summary>The page of a dataset, as of this release.</summary>
    public string Page(Dataset dataset) =>
        string.Create(CultureInfo.InvariantCulture, $"{server}/opendata/{dataset.Name}?release={release}");

    /// <summary>The same things of another release.</summary>
    public ReleaseAddresses Of(int other) => new(server, other);
}

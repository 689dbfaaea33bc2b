using System.Globalization;
using StPlan.Domain;

namespace StPlan.Api.OpenData;

/// <summary>What a path below <c>/opendata</c> asks for.</summary>
/// <param name="Release">The number of the release; null for the present one.</param>
/// <param name="File">The name of the file; empty for what there is.</param>
internal readonly record struct OpenDataPath(int? Release, string File)
{
    public const string Root = "/opendata";

    private const string Releases = "releases/";

    /// <param name="path">Without <see cref="Root"/> and the slash behind it.</param>
    /// <returns>Null where no path looks so.</returns>
    public static OpenDataPath? Parse(string path)
    {
        if (!path.StartsWith(Releases, StringComparison.Ordinal))
        {
            return path.Contains('/', StringComparison.Ordinal) ? null : new(null, path);
        }

        var parts = path[Releases.Length..].Split('/');
        return parts is [var number, var file] && WholeNumber.TryRead(number, out var release) && number[0] != '0'
            ? new(release, file)
            : null;
    }

    /// <summary>Where a file of a release is for ever.</summary>
    public static string Of(int release, string file) => string.Create(CultureInfo.InvariantCulture, $"{Root}/releases/{release}/{file}");
}

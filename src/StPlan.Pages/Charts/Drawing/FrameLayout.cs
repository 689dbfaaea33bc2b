using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Charts.Drawing;

/// <summary>
/// What stands above and below every chart within the picture itself, so that a copy still says what it is: the title, that data are
/// invented where they are, the release, the source.
/// </summary>
internal sealed record FrameLayout(Label Title, Label? Demo, double BodyTop, IReadOnlyList<Label> Foot, double Height)
{
    private const double Gap = 10;

    /// <summary>How far apart the signs behind a chart of invented data stand, so that any part of it that somebody cuts out has
    /// one.</summary>
    private const double MarkDistance = 300;

    /// <summary>Where behind the chart invented data are marked once more.</summary>
    public IReadOnlyList<double> Marks { get; } = Demo is null ? []
        : [.. Enumerable.Range(0, (int)Math.Ceiling(Height / MarkDistance)).Select(i => (i + 0.75) * MarkDistance).Where(y => y < Height)];

    public static FrameLayout Of(PageRequest request, Text title, double width, double bodyHeight)
    {
        var heading = Label.Wrapped(0, Gap, title[request.Language], width, size: 20) with { IsBold = true, Fill = Svg.Series };
        var demo = request.Data.IsDemo
            ? Label.Wrapped(Gap, heading.Bottom + Gap + 5, DemoWords.Notice[request.Language], width - (2 * Gap)) with
            {
                IsBold = true,
                Fill = Svg.Warning
            }
            : null;
        var top = (demo is null ? heading.Bottom : demo.Bottom + 6) + Gap;
        var foot = new List<Label>();
        var y = top + bodyHeight + (2 * Gap);
        foreach (var line in Lines(request))
        {
            foot.Add(Label.Wrapped(0, y, line, width) with { Fill = Svg.Quiet });
            y = foot[^1].Bottom;
        }

        return new FrameLayout(heading, demo, top, foot, y + Gap);
    }

    private static IEnumerable<string> Lines(PageRequest request)
    {
        var release = request.Data.Release;
        var day = Written.Day(release.Day, request.Language);
        yield return request.Say(
            string.Create(CultureInfo.InvariantCulture, $"Lần công bố {release.Number}, {day}"),
            string.Create(CultureInfo.InvariantCulture, $"Release {release.Number}, {day}"));
        yield return request.Say(
            $"Nguồn: {request.Publication.Publisher.Name.Vi}, Kế hoạch số {request.Data.Plan.Number}, {request.Publication.Address}",
            $"Source: {request.Publication.Publisher.Name[Language.En]}, Plan No. {request.Data.Plan.Number}, "
                + $"{request.Publication.Address}");
    }
}

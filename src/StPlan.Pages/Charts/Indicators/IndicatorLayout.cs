using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>
/// Where what stands in the chart of an indicator: its status in a year, and below it a plot, or the years' statements, or that nothing was
/// observed.
/// </summary>
internal sealed record IndicatorLayout
{
    public const double StatusHeight = 34;

    private const double StatementX = 90;
    private const int StatementLines = 6;

    public required string Id { get; init; }

    public required StatusColor Color { get; init; }

    /// <summary>"Năm 2027: Đúng tiến độ".</summary>
    public required Label Status { get; init; }

    public required double StatusWidth { get; init; }

    /// <summary>By which method, with which ratio or for what reason.</summary>
    public required Label How { get; init; }

    public TrajectoryPlot? Plot { get; init; }

    /// <summary>In words: the target, and that nothing was observed; none where there is a plot.</summary>
    public IReadOnlyList<Label> Words { get; init; } = [];

    public IReadOnlyList<StatementRow> Statements { get; init; } = [];

    public double Height => Plot?.Bottom ?? (Statements.Count > 0 ? Statements[^1].Statement.Bottom : Words[^1].Bottom);

    public static IndicatorLayout Of(Indicator indicator, int year, Language language)
    {
        var progress = indicator.ProgressIn(year);
        var color = StatusColor.Of(progress.Status);
        var status = StatusOf(progress, language);
        var layout = new IndicatorLayout
        {
            Id = Svg.Id("indicator", indicator.Code, year.ToString(CultureInfo.InvariantCulture)),
            Color = color,
            Status = Label.Within(12, 0, StatusHeight, status) with
            {
                IsBold = true,
                Fill = color.Ink,
                HasHalo = color == StatusColor.None
            },
            StatusWidth = TextMeasure.Width(status, Svg.FontSize) * 1.1 + 24,
            How = Label.Wrapped(0, StatusHeight + 8, HowOf(progress, language), Svg.Width) with { Fill = Svg.Quiet },
        };
        var top = layout.How.Bottom + 12;
        if (TrajectoryPlot.Of(indicator, year, top, language) is { } plot)
        {
            return layout with { Plot = plot };
        }

        var target = Label.Wrapped(0, top, IndicatorWords.TargetSentence(indicator, language), Svg.Width,
            StatementLines) with
        { IsBold = true };
        return indicator.Kind is IndicatorKind.Milestone or IndicatorKind.Qualitative
            ? layout with { Words = [target], Statements = StatementsOf(indicator, target.Bottom + 12, language) }
            : layout with { Words = [target, Label.Wrapped(0, target.Bottom + 8, NothingDrawn(language), Svg.Width)] };
    }

    public static string StatusOf(IndicatorProgress progress, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{(language == Language.En ? "Year" : "Năm")} {progress.Year}: {progress.Status.Label()[language]}");

    private static string HowOf(IndicatorProgress progress, Language language)
    {
        var how = $"{(language == Language.En ? "Method" : "Cách tính")} {progress.Method}";
        var ratio = progress.Ratio is { } number
            ? $": {(language == Language.En ? "ratio" : "tỷ số")} {Written.Number(number, language)}" : "";
        return how + ratio + progress.Span?[language] + (progress.Explanation is { } why ? $". {why[language]}" : "");
    }

    private static string NothingDrawn(Language language) => language == Language.En
        ? "There are no figures yet, so there is no chart." : "Chưa có số liệu nên không có biểu đồ.";

    private static List<StatementRow> StatementsOf(Indicator indicator, double top, Language language)
    {
        var rows = new List<StatementRow>();
        foreach (var year in IndicatorWords.Years(indicator))
        {
            var observation = indicator.FindObservation(year);
            var label = Label.Of(0, top, year.ToString(CultureInfo.InvariantCulture)) with { IsBold = true, Fill = Svg.Series };
            var words = observation is null ? IndicatorWords.Nothing(language) : InWords(observation, language);
            var statement = Label.Wrapped(StatementX, top, words, Svg.Width - StatementX, StatementLines);
            rows.Add(new StatementRow(
                label,
                observation?.Accomplished switch { true => Symbol.Check, false => Symbol.Ring, null => null },
                observation is null ? statement with { Fill = Svg.Quiet } : statement));
            top = statement.Bottom + 12;
        }

        return rows;
    }

    // How firm it is stands first: what is last may be left out.
    private static string InWords(Observation observation, Language language) => observation.Quality == ObservationQuality.Final
        ? IndicatorWords.Value(observation, language)
        : $"({observation.Quality.Label()[language]}) {IndicatorWords.Value(observation, language)}";
}

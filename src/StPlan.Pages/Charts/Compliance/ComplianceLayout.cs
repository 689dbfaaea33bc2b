using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Compliance;

/// <summary>
/// Where what stands in the grid of agencies and years. Up to three years stand beside the names; of more, an agency's name stands above
/// its cells, so that the grid grows downwards. Years are written again every few agencies: nobody has to scroll back to them.
/// </summary>
internal sealed record ComplianceLayout
{
    public const double CellHeight = 30;
    public const double Gap = 4;

    private const double LeastCell = 80;
    private const double WidestCell = 120;
    private const double RoomBesideNames = 270;
    private const double SignWidth = 34;
    private const int YearsBesideNames = 3;
    private const int RowsBetweenYears = 8;

    public required string Id { get; init; }

    public required double Width { get; init; }

    public required double CellWidth { get; init; }

    public required IReadOnlyList<LegendEntry> Keys { get; init; }

    public required IReadOnlyList<Label> Heads { get; init; }

    public required IReadOnlyList<ComplianceRow> Rows { get; init; }

    public required double Height { get; init; }

    /// <summary>The years that have begun as of the release; what comes later says nothing of anybody.</summary>
    public static IReadOnlyList<ReportingPeriod> PeriodsOf(Plan plan) =>
        [.. plan.ReportingPeriods.Where(p => p.State != PeriodState.Upcoming)];

    /// <summary>Who was to report in any of the years, in the order of the plan.</summary>
    public static IReadOnlyList<Agency> AgenciesOf(IEnumerable<ReportingPeriod> periods) =>
        [.. periods.SelectMany(p => p.Compliance.Agencies).Select(a => a.Agency).Distinct()];

    /// <summary>"12/14"; "–" where nothing is expected.</summary>
    public static string CountOf(ReportingCompliance? compliance) => compliance is null or { ExpectedReports: 0 } ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{compliance.ReceivedReports}/{compliance.ExpectedReports}");

    public static ComplianceLayout Of(Plan plan, Language language)
    {
        var periods = PeriodsOf(plan);
        var byAgency = periods.Select(p => p.Compliance.Agencies.ToDictionary(a => a.Agency, a => a.Compliance)).ToList();
        List<(Agency? Agency, string Name, List<ReportingCompliance?> Years)> rows =
        [
            (null, language == Language.En ? "All agencies" : "Tất cả các cơ quan", [.. periods.Select(p => p.Compliance)]),
            .. AgenciesOf(periods).Select(a => ((Agency?)a, a.Name[language], byAgency.Select(y => y.GetValueOrDefault(a)).ToList())),
        ];
        var (keys, top) = LegendEntry.Flow(
            0, Svg.Width, ReceivedReports.All.Where(r => r.Color is not null).Select(r => (r.Color!, r.Symbol, r.Label[language])));
        var widest = rows.SelectMany(r => r.Years).Select(c => TextMeasure.Width(CountOf(c), Svg.FontSize)).DefaultIfEmpty().Max();
        var cell = Math.Max(LeastCell, SignWidth + widest);
        var isBeside = periods.Count <= YearsBesideNames;
        var width = Math.Max(Svg.Width, periods.Count * cell);
        cell = Math.Max(cell, isBeside ? Math.Min(WidestCell, RoomBesideNames / periods.Count) : width / periods.Count);
        var left = isBeside ? width - (periods.Count * cell) : 0;
        var (heads, drawn, y) = (new List<Label>(), new List<ComplianceRow>(), top);
        foreach (var (agency, name, years) in rows)
        {
            if (drawn.Count % RowsBetweenYears == 0)
            {
                y += 10;
                heads.AddRange(periods.Select((p, i) => Head(p, left + (i * cell), cell, y, withState: drawn.Count == 0, language)));
                y = heads.Select(h => h.Bottom).DefaultIfEmpty(y).Max() + 4;
            }

            var label = Label.Wrapped(0, y + 3, name, isBeside ? left - 8 : width, lines: 3) with { IsBold = agency is null };
            var cells = years.Select((c, i) => Cell(c, left + (i * cell), isBeside ? y : label.Bottom + 2, cell)).ToList();
            drawn.Add(new ComplianceRow(agency, label, cells));
            y = Math.Max(label.Bottom, cells.Select(c => c.Y + CellHeight).DefaultIfEmpty().Max()) + 8;
        }

        return new ComplianceLayout
        {
            Id = Svg.Id("compliance", plan.Id),
            Width = width,
            CellWidth = cell,
            Keys = keys,
            Heads = heads,
            Rows = drawn,
            Height = y,
        };
    }

    // An open period is no reproach: what is not there may still come in time.
    private static Label Head(ReportingPeriod period, double x, double width, double y, bool withState, Language language) => new(
        x + ((width - Gap) / 2),
        y,
        [
            period.Year.ToString(CultureInfo.InvariantCulture),
            .. withState ? TextMeasure.Wrap(period.State.Label()[language], Svg.FontSize, width) : [],
        ])
    {
        Anchor = "middle",
        Fill = Svg.Series,
    };

    private static ComplianceCell Cell(ReportingCompliance? compliance, double x, double y, double width)
    {
        var received = ReceivedReports.Of(compliance);
        var hasSign = received.Symbol != Symbol.Nothing;
        var label = Label.Within(x + ((width - Gap) / 2) + (hasSign ? 10 : 0), y, CellHeight, CountOf(compliance));
        return new ComplianceCell(compliance, x, y, label with
        {
            Anchor = "middle",
            Fill = (received.Color ?? StatusColor.None).Ink,
            HasHalo = received.Color == StatusColor.None,
        });
    }
}

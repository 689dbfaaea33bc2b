using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Writing;

/// <summary>Checks an observation. The indicator's kind says which values it has.</summary>
/// <param name="references">The plans.</param>
/// <param name="now">When: there are no figures of years to come.</param>
internal sealed class ObservationChecks(PublishedData references, DateTimeOffset now)
{
    // Long before any plan looks back to; a year below is a slip.
    private const int FirstYear = 1990;

    internal const decimal MaxValue = 999_999_999_999_999_999m;

    internal static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <param name="area">What it is about, also where that followed from the year; null in a plan without areas.</param>
    /// <returns>What the observation is of; null where that cannot be told.</returns>
    public ObservationKey? Check(ObservationSubmission observation, int index, List<WriteProblem> problems, out Area? area)
    {
        var before = problems.Count;
        area = null;
        Add(
            Bounds.Length(observation.Note, "note", Bounds.MaxText),
            Bounds.Length(observation.Reason, "reason", Bounds.MaxText),
            Bounds.Required(observation.Source.Title, "source.title"),
            Bounds.Length(observation.Source.Title, "source.title", Bounds.MaxLine),
            Bounds.Address(Bounds.Clean(observation.Source.Url), "source.url"),
            Bounds.Length(observation.Source.Publisher, "source.publisher", Bounds.MaxLine),
            Bounds.Between(observation.Year, FirstYear, now.ToOffset(Vietnam).Year, "year"));
        Indicator? indicator = null;
        var notFound = Lookups.Plan(references, observation.Plan, out var plan)
            ?? Lookups.Indicator(plan!, observation.Indicator, out indicator);
        if (notFound is not null)
        {
            Add(notFound);
            return null;
        }

        Add(CheckValue(observation, indicator!.Kind));
        Add(CheckArea(observation, plan!, out area));
        Add(CheckBaseline(observation, indicator, area));
        return problems.Count == before ? new ObservationKey(plan!.Id, indicator.Code, observation.Year) : null;

        void Add(params ReadOnlySpan<WriteProblem?> found)
        {
            foreach (var problem in found)
            {
                if (problem is not null)
                {
                    problems.Add(problem with { Index = index });
                }
            }
        }
    }

    /// <summary>The figure of the year is public and of another area, and nobody said why it should be replaced.</summary>
    public static ValueOutOfRange OtherArea(ObservationKey key, string published) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Số liệu năm {key.Year} đã công bố là của khu vực {published}. Mỗi năm có một số "
                + $"liệu; nếu muốn thay bằng khu vực khác, hãy nêu lý do (reason)."),
            string.Create(CultureInfo.InvariantCulture, $"The published figure of {key.Year} is of the area {published}. A year has one "
                + $"figure. To replace it by one of another area, give a reason.")),
        "area");

    /// <summary>Another year is stated to be the baseline already.</summary>
    public static ValueOutOfRange SecondBaseline(ObservationKey key, int year) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Năm gốc của chỉ tiêu {key.Indicator} đã nêu là {year}. Trước hết hãy ghi lại số "
                + $"liệu năm {year} không phải là năm gốc."),
            string.Create(CultureInfo.InvariantCulture, $"The baseline of {key.Indicator} is stated to be {year} already. First record the "
                + $"figure of {year} without it.")),
        "isBaseline");

    public static ValueOutOfRange Twice(ObservationKey key) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Chỉ tiêu {key.Indicator} năm {key.Year} có trong danh sách hai lần. Mỗi số "
                + $"liệu chỉ gửi một lần."),
            string.Create(CultureInfo.InvariantCulture, $"The list has indicator {key.Indicator} for {key.Year} twice. Send each "
                + $"observation once.")),
        "indicator");

    // Only a year that lies wholly within the time of the plan's own area is taken to be about it when nobody says so.
    private static WriteProblem? CheckArea(ObservationSubmission o, Plan plan, out Area? area)
    {
        if (o.Area is not null)
        {
            return Lookups.Area(plan, o.Area, out area);
        }

        var isYear = o.Year is > 0 and <= 9999;
        area = isYear && plan.OwnArea is { } own && own.Covers(o.Year) ? own : null;
        return area is not null || plan.OwnArea is not { } notCovering || !isYear ? null : new ValueOutOfRange(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Năm {o.Year} không thuộc trọn thời gian tồn tại của "
                    + $"{notCovering.Name.Vi}{Until(notCovering, Language.Vi)}. Phải nêu khu vực của số liệu: {Codes(plan)}."),
                string.Create(CultureInfo.InvariantCulture, $"The year {o.Year} does not lie wholly within the time of "
                    + $"{notCovering.Name[Language.En]}{Until(notCovering, Language.En)}. State the area of the figure: {Codes(plan)}.")),
            "area");
    }

    private static string Until(Area area, Language language) => area.ValidTo is not { } last ? ""
        : language == Language.En ? $" (until {Written.Day(last, language)})" : $" (đến {Written.Day(last, language)})";

    private static string Codes(Plan plan) => string.Join(", ", plan.Areas.Select(a => a.Code));

    private static ValueOutOfRange? CheckBaseline(ObservationSubmission o, Indicator indicator, Area? area)
    {
        var target = indicator.Target;
        return !o.IsBaseline ? null
            : indicator.Kind is IndicatorKind.Milestone or IndicatorKind.Qualitative
                ? Baseline("Chỉ tiêu này không có năm gốc.", "This indicator has no baseline.")
            : target.BaselineYear is { } named && named != o.Year && (area is null || area.IsPlansOwn)
                ? Baseline(
                    string.Create(CultureInfo.InvariantCulture, $"Kế hoạch đã nêu năm gốc {named}."),
                    string.Create(CultureInfo.InvariantCulture, $"The plan names {named} as the baseline year."))
            : o.Year >= target.Year
                ? Baseline(
                    string.Create(CultureInfo.InvariantCulture, $"Năm gốc phải trước năm {target.Year}."),
                    string.Create(CultureInfo.InvariantCulture, $"The baseline must be before {target.Year}."))
            : null;
    }

    private static ValueOutOfRange Baseline(string vi, string en) => new(new Text(vi, en), "isBaseline");

    private static WriteProblem? CheckValue(ObservationSubmission o, IndicatorKind kind) => kind switch
    {
        IndicatorKind.Rank => o switch
        {
            { Rank: null } or { OutOf: null } =>
                Expected("rank", "rank và outOf (số đơn vị được xếp hạng)", "rank and outOf (how many were ranked)"),
            { Value: not null } or { Accomplished: not null } => Expected("value", "chỉ rank và outOf", "only rank and outOf"),
            _ => Bounds.Between(o.OutOf, 1, 10_000, "outOf") ?? Bounds.Between(o.Rank, 1, o.OutOf!.Value, "rank"),
        },
        IndicatorKind.Milestone => o is { Accomplished: not null, Value: null, Rank: null, OutOf: null }
            ? null : Expected("accomplished", "chỉ accomplished (đã hoàn thành hay chưa)", "only accomplished"),
        IndicatorKind.Qualitative => o is not { Value: null, Rank: null, OutOf: null, Accomplished: null }
            ? Expected("value", "chỉ nhận xét (note), vì chỉ tiêu là định tính", "only a note: the indicator is qualitative")
            : Bounds.Required(o.Note, "note"),
        _ when o is not { Value: not null, Rank: null, OutOf: null, Accomplished: null } => Expected("value", "chỉ value", "only value"),
        IndicatorKind.Share => Bounds.Between(o.Value, -1_000, 1_000, "value"),
        IndicatorKind.Quantity or IndicatorKind.MultipleOfBaseline => Bounds.Between(o.Value, 0, MaxValue, "value"),
        _ => Bounds.Between(o.Value, -MaxValue, MaxValue, "value"),
    };

    private static ValueOutOfRange Expected(string field, string vi, string en) =>
        new(new Text(
            $"Giá trị không đúng loại chỉ tiêu. Phải gửi {vi}.",
            $"These values do not fit the kind of the indicator. Send {en}."), field);
}

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

    private const decimal MaxValue = 999_999_999_999_999_999m;

    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <returns>What the observation is of; null where that cannot be told.</returns>
    public ObservationKey? Check(ObservationSubmission observation, int index, List<WriteProblem> problems)
    {
        var before = problems.Count;
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

    public static ValueOutOfRange Twice(ObservationKey key) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Chỉ tiêu {key.Indicator} năm {key.Year} có trong danh sách hai lần. Mỗi số "
                + $"liệu chỉ gửi một lần."),
            string.Create(CultureInfo.InvariantCulture, $"The list has indicator {key.Indicator} for {key.Year} twice. Send each "
                + $"observation once.")),
        "indicator");

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

namespace StPlan.Domain.Plans;

/// <summary>
/// What is read out of a plan's words, for people: when a task is carried out, what an indicator is, and how it is compared with its
/// target.
/// </summary>
public static class PlanLabels
{
    private static readonly Text Annual = new("Hằng năm", "Annual");
    private static readonly Text SingleYear = new("Trong một năm", "Within one year");
    private static readonly Text Ongoing = new("Từ một năm và những năm tiếp theo", "From a year on");
    private static readonly Text Quantity = new("Số lượng", "Quantity");
    private static readonly Text Share = new("Tỷ lệ", "Share");
    private static readonly Text RatePerYear = new("Tốc độ hằng năm", "Rate per year");
    private static readonly Text MultipleOfBaseline = new("Số lần so với năm gốc", "Multiple of the baseline");
    private static readonly Text Rank = new("Thứ hạng", "Rank");
    private static readonly Text Milestone = new("Mốc hoàn thành", "Milestone");
    private static readonly Text Qualitative = new("Định tính", "Qualitative");
    private static readonly Text GreaterThan = new("Trên", "More than");
    private static readonly Text AtLeast = new("Tối thiểu", "At least");
    private static readonly Text Approximately = new("Khoảng", "About");
    private static readonly Text Reach = new("Đạt mức", "Reach");
    private static readonly Text RankAtMost = new("Hạng này hoặc cao hơn", "This rank or a better one");
    private static readonly Text Accomplished = new("Hoàn thành", "Accomplished");

    public static Text Label(this TimeframeKind kind) => kind switch
    {
        TimeframeKind.Annual => Annual,
        TimeframeKind.SingleYear => SingleYear,
        TimeframeKind.Ongoing => Ongoing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Text Label(this IndicatorKind kind) => kind switch
    {
        IndicatorKind.Quantity => Quantity,
        IndicatorKind.Share => Share,
        IndicatorKind.RatePerYear => RatePerYear,
        IndicatorKind.MultipleOfBaseline => MultipleOfBaseline,
        IndicatorKind.Rank => Rank,
        IndicatorKind.Milestone => Milestone,
        IndicatorKind.Qualitative => Qualitative,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Text Label(this Comparator comparator) => comparator switch
    {
        Comparator.GreaterThan => GreaterThan,
        Comparator.AtLeast => AtLeast,
        Comparator.Approximately => Approximately,
        Comparator.Reach => Reach,
        Comparator.RankAtMost => RankAtMost,
        Comparator.Accomplished => Accomplished,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, null),
    };
}

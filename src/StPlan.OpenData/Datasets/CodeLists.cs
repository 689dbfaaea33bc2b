using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>The values that coded columns may have, with what they are called for people.</summary>
internal static class CodeLists
{
    public static IReadOnlyList<Code> PlanTaskStatus { get; } = Of<PlanTaskStatus>(s => s.Label());

    public static IReadOnlyList<Code> ReportTimeliness { get; } = Of<ReportTimeliness>(t => t.Label());

    public static IReadOnlyList<Code> PeriodState { get; } = Of<PeriodState>(s => s.Label());

    public static IReadOnlyList<Code> TaskProgressStatus { get; } = Of<TaskProgressStatus>(s => s.Label());

    public static IReadOnlyList<Code> TaskTimeliness { get; } = Of<TaskTimeliness>(t => t.Label());

    public static IReadOnlyList<Code> IndicatorStatus { get; } = Of<IndicatorStatus>(s => s.Label());

    public static IReadOnlyList<Code> ObservationQuality { get; } = Of<ObservationQuality>(q => q.Label());

    public static IReadOnlyList<Code> ProgressBasis { get; } = Of<ProgressBasis>(basis => basis switch
    {
        Domain.Progress.ProgressBasis.NotReported => new("Chưa có báo cáo", "Not reported"),
        Domain.Progress.ProgressBasis.Derived => new("Từ báo cáo của cơ quan chủ trì", "From the reports of the lead agencies"),
        Domain.Progress.ProgressBasis.Consolidated => new("Kết quả tổng hợp", "Consolidated assessment"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    });

    public static IReadOnlyList<Code> TimeframeKind { get; } = Of<TimeframeKind>(kind => kind switch
    {
        Domain.Plans.TimeframeKind.Annual => new("Hàng năm", "Annual"),
        Domain.Plans.TimeframeKind.SingleYear => new("Trong một năm", "Within one year"),
        Domain.Plans.TimeframeKind.Ongoing => new("Từ một năm và những năm tiếp theo", "From a year on"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    public static IReadOnlyList<Code> IndicatorKind { get; } = Of<IndicatorKind>(kind => kind switch
    {
        Domain.Plans.IndicatorKind.Quantity => new("Số lượng", "Quantity"),
        Domain.Plans.IndicatorKind.Share => new("Tỷ lệ", "Share"),
        Domain.Plans.IndicatorKind.RatePerYear => new("Tốc độ hàng năm", "Rate per year"),
        Domain.Plans.IndicatorKind.MultipleOfBaseline => new("Số lần so với năm gốc", "Multiple of the baseline"),
        Domain.Plans.IndicatorKind.Rank => new("Thứ hạng", "Rank"),
        Domain.Plans.IndicatorKind.Milestone => new("Mốc hoàn thành", "Milestone"),
        Domain.Plans.IndicatorKind.Qualitative => new("Định tính", "Qualitative"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    public static IReadOnlyList<Code> Comparator { get; } = Of<Comparator>(comparator => comparator switch
    {
        Domain.Plans.Comparator.GreaterThan => new("Trên", "More than"),
        Domain.Plans.Comparator.AtLeast => new("Tối thiểu", "At least"),
        Domain.Plans.Comparator.Approximately => new("Khoảng", "About"),
        Domain.Plans.Comparator.Exactly => new("Đạt", "Exactly"),
        Domain.Plans.Comparator.RankAtMost => new("Hạng này hoặc cao hơn", "This rank or a better one"),
        Domain.Plans.Comparator.Accomplished => new("Hoàn thành", "Accomplished"),
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, null),
    });

    public static IReadOnlyList<Code> AgencyKind { get; } = Of<AgencyKind>(kind => kind switch
    {
        Domain.Agencies.AgencyKind.Government => new("Ủy ban nhân dân tỉnh", "People's Committee of a province"),
        Domain.Agencies.AgencyKind.DistrictGovernment => new("Ủy ban nhân dân huyện, thị xã, thành phố", "People's Committee of a district, town or city"),
        Domain.Agencies.AgencyKind.CommuneGovernment => new("Ủy ban nhân dân xã, phường", "People's Committee of a commune or ward"),
        Domain.Agencies.AgencyKind.Department => new("Sở", "Department"),
        Domain.Agencies.AgencyKind.Office => new("Văn phòng", "Office"),
        Domain.Agencies.AgencyKind.Media => new("Báo, đài", "Newspaper, radio or television station"),
        Domain.Agencies.AgencyKind.University => new("Trường đại học", "University"),
        Domain.Agencies.AgencyKind.College => new("Trường cao đẳng", "College"),
        Domain.Agencies.AgencyKind.Association => new("Liên hiệp, liên minh", "Union or alliance of associations"),
        Domain.Agencies.AgencyKind.Front => new("Mặt trận Tổ quốc", "Fatherland Front"),
        Domain.Agencies.AgencyKind.Party => new("Cơ quan Đảng", "Body of the Party"),
        Domain.Agencies.AgencyKind.SteeringCommittee => new("Ban chỉ đạo", "Steering committee"),
        Domain.Agencies.AgencyKind.Collective => new("Tập hợp cơ quan, đơn vị", "Several bodies named together"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    public static IReadOnlyList<Code> AgencyBasis { get; } = Of<AgencyBasis>(basis => basis switch
    {
        Domain.Agencies.AgencyBasis.Plan => new("Nêu trong kế hoạch", "Named in the plan"),
        Domain.Agencies.AgencyBasis.PublicKnowledge => new("Thông tin công khai", "Public knowledge"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    });

    public static IReadOnlyList<Code> LegalDocumentKind { get; } = Of<LegalDocumentKind>(kind => kind switch
    {
        Domain.LegalDocuments.LegalDocumentKind.Law => new("Luật", "Law"),
        Domain.LegalDocuments.LegalDocumentKind.Resolution => new("Nghị quyết", "Resolution"),
        Domain.LegalDocuments.LegalDocumentKind.Decree => new("Nghị định", "Decree"),
        Domain.LegalDocuments.LegalDocumentKind.Decision => new("Quyết định", "Decision"),
        Domain.LegalDocuments.LegalDocumentKind.Circular => new("Thông tư", "Circular"),
        Domain.LegalDocuments.LegalDocumentKind.Directive => new("Chỉ thị", "Directive"),
        Domain.LegalDocuments.LegalDocumentKind.Programme => new("Chương trình", "Programme"),
        Domain.LegalDocuments.LegalDocumentKind.Plan => new("Kế hoạch", "Plan"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    public static IReadOnlyList<Code> ChangeKind { get; } = Of<ChangeKind>(kind => kind switch
    {
        Domain.Publishing.ChangeKind.Added => new("Bổ sung", "Added"),
        Domain.Publishing.ChangeKind.Superseded => new("Đính chính", "Superseded"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    private static IReadOnlyList<Code> Of<TEnum>(Func<TEnum, Text> title)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(v => new Code(EnumCodes<TEnum>.Of(v), title(v)))];
}

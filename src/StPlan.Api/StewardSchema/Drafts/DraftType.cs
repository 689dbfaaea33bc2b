using StPlan.Api.StewardSchema.Types;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Data.Writing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Drafts;

/// <summary>A draft of any kind, by what tells it from others; its values are in the preview.</summary>
internal sealed class DraftType : ObjectType<IDraft>
{
    protected override void Configure(ObjectTypeDescriptor<IDraft> descriptor)
    {
        descriptor.Name("Draft")
            .Description(
                "Data that came in and are not published yet (bản nháp). `POST /steward/preview` shows them as the public would see them.");
        descriptor.Field("id").Type("ID!").Resolve(c => IdOf(c.Parent<IDraft>())).Description("The global id.");
        descriptor.Field("kind").Type("DraftKind!").Resolve(c => KindOf(c.Parent<IDraft>())).Description("What it is (loại).");
        descriptor.Field("subject").Type("String!").Resolve(c => Describe(c.Parent<IDraft>()).Subject)
            .Description("The task, indicator, plan or agency of the draft (đối tượng).");
        descriptor.Field("agency").Type("String").Resolve(c => (c.Parent<IDraft>() as TaskReportRow)?.AgencyCode)
            .Description("Of a report: the agency (mã cơ quan).");
        descriptor.Field("year").Type("Int").Resolve(c => Describe(c.Parent<IDraft>()).Year)
            .Description("The year (năm); null for a revision of an agency and for a carried-over target, which have no year.");
        descriptor.Field("revision").Type("Int!").Resolve(c => c.Parent<IDraft>().Revision)
            .Description("1, 2, 3 … of the same thing (lần ghi).");
        descriptor.Field("state").Type("DraftState!").Resolve(c => DraftStates.Of(c.Parent<IDraft>()))
            .Description("The state of the draft (tình trạng).");
        descriptor.Field("recordedBy").Type("String!").Resolve(c => Describe(c.Parent<IDraft>()).By)
            .Description("The key that sent it (người ghi).");
        descriptor.Field("recordedAt").Type("DateTime!").Resolve(c => Describe(c.Parent<IDraft>()).At)
            .Description("When it arrived (thời điểm ghi).");
    }

    public static DraftKind KindOf(IDraft draft) => draft switch
    {
        TaskReportRow => DraftKind.TaskReport,
        TaskAssessmentRow => DraftKind.TaskAssessment,
        ObservationRow => DraftKind.Observation,
        PeriodClosureRow => DraftKind.PeriodClosure,
        AgencyRevisionRow => DraftKind.AgencyRevision,
        TargetCarryOverRow => DraftKind.TargetCarryOver,
        _ => throw new InvalidOperationException($"{draft.GetType().Name} is no draft that is listed."),
    };

    private static GlobalId IdOf(IDraft draft) => new(KindOf(draft).ToString(), Describe(draft).Id);

    private static (string Id, string Subject, int? Year, string By, DateTimeOffset At) Describe(IDraft draft) => draft switch
    {
        TaskReportRow report => (report.Id, report.TaskCode, report.Year, report.SubmittedBy, report.SubmittedAt),
        TaskAssessmentRow assessment => (assessment.Id, assessment.TaskCode, assessment.Year, assessment.RecordedBy, assessment.RecordedAt),
        ObservationRow observation =>
            (observation.Id, observation.IndicatorCode, observation.Year, observation.RecordedBy, observation.RecordedAt),
        TargetCarryOverRow carried => (carried.Id, carried.IndicatorCode, null, carried.RecordedBy, carried.RecordedAt),
        PeriodClosureRow closure => (closure.Id, closure.PlanId, closure.Year, closure.RecordedBy, closure.RecordedAt),
        AgencyRevisionRow revision => (revision.Id, revision.AgencyCode, null, revision.RecordedBy, revision.RecordedAt),
        _ => throw new InvalidOperationException($"{draft.GetType().Name} is no draft that is listed."),
    };
}

internal sealed class DraftPageType() : ListPageType<IDraft>("DraftPage", "Draft");

internal sealed class DraftKindType : EnumType<DraftKind>
{
    protected override void Configure(EnumTypeDescriptor<DraftKind> descriptor)
    {
        descriptor.Description("The kinds of drafts (loại bản nháp).");
        descriptor.Value(DraftKind.TaskReport, "A report (báo cáo).");
        descriptor.Value(DraftKind.TaskAssessment, "A consolidated assessment (kết quả tổng hợp).");
        descriptor.Value(DraftKind.Observation, "The value of an indicator (số liệu chỉ tiêu).");
        descriptor.Value(DraftKind.PeriodClosure, "A period closed or opened again (đóng, mở kỳ báo cáo).");
        descriptor.Value(DraftKind.AgencyRevision,
            "New information about an agency, such as another name or its end (thông tin mới về cơ quan).");
        descriptor.Value(DraftKind.TargetCarryOver, "A decision on how a target carries over to another area (mục tiêu chuyển tiếp).");
    }
}

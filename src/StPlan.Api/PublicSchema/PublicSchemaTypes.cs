using System.Globalization;
using StPlan.Api.PublicSchema.Agencies;
using StPlan.Api.PublicSchema.Citations;
using StPlan.Api.PublicSchema.Datasets;
using StPlan.Api.PublicSchema.LegalDocuments;
using StPlan.Api.PublicSchema.Observations;
using StPlan.Api.PublicSchema.Plans;
using StPlan.Api.PublicSchema.Progress;
using StPlan.Api.PublicSchema.Releases;
using StPlan.Api.PublicSchema.Reporting;
using StPlan.Api.PublicSchema.Search;
using StPlan.Api.PublicSchema.Statistics;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>The public contract: every type of it. Read-only by construction, for it has neither mutations nor anything that
/// writes.</summary>
public static class PublicSchemaTypes
{
    public static Schema Build() => new SchemaBuilder()
        .TextOrder(CultureInfo.GetCultureInfo("vi-VN"))
        .AddQueryType<QueryType>()
        .AddSubscriptionType<SubscriptionType>()
        .AddType<NodeInterfaceType>()
        .AddType<PlanType>()
        .AddType<SignatoryType>()
        .AddType<LetterheadType>()
        .AddType<AnnexType>()
        .AddType<PlanNoticeType>()
        .AddType<ProvisionType>()
        .AddType<CitationStyleType>()
        .AddType<ObjectiveType>()
        .AddType<IndicatorType>()
        .AddType<IndicatorKindType>()
        .AddType<UnitType>()
        .AddType<TargetType>()
        .AddType<ComparatorType>()
        .AddType<TaskGroupType>()
        .AddType<TaskType>()
        .AddType<TimeframeType>()
        .AddType<TimeframeKindType>()
        .AddType<ResponsibilityType>()
        .AddType<AgencyType>()
        .AddType<AgencyKindType>()
        .AddType<AgencyBasisType>()
        .AddType<AgencySuccessionType>()
        .AddType<LegalDocumentType>()
        .AddType<LegalDocumentKindType>()
        .AddType<LegalBasisType>()
        .AddType<ReportingPeriodType>()
        .AddType<PeriodStateType>()
        .AddType<ReportingComplianceType>()
        .AddType<AgencyComplianceType>()
        .AddType<ExpectedReportType>()
        .AddType<TaskReportType>()
        .AddType<TaskStatusType>()
        .AddType<ReportTimelinessType>()
        .AddType<OutputType>()
        .AddType<FundingType>()
        .AddType<EvidenceType>()
        .AddType<TaskAssessmentType>()
        .AddType<ObservationType>()
        .AddType<ObservationQualityType>()
        .AddType<SourceType>()
        .AddType<AreaType>()
        .AddType<TargetCarryOverType>()
        .AddType<PlanProgressType>()
        .AddType<GroupProgressType>()
        .AddType<StatusCountType>()
        .AddType<IndicatorStatusCountType>()
        .AddType<TaskProgressType>()
        .AddType<TaskProgressStatusType>()
        .AddType<TaskTimelinessType>()
        .AddType<ProgressBasisType>()
        .AddType<IndicatorProgressType>()
        .AddType<ProgressInputsType>()
        .AddType<IndicatorStatusType>()
        .AddType<IndicatorMethodType>()
        .AddType<ProgressMethodType>()
        .AddType<ThresholdType>()
        .AddType<CitationType>()
        .AddType<ReleaseType>()
        .AddType<ChangeType>()
        .AddType<ChangeKindType>()
        .AddType<PublishedDataType>()
        .AddType<DatasetType>()
        .AddType<DatasetColumnType>()
        .AddType<ColumnTypeType>()
        .AddType<DatasetDistributionType>()
        .AddType<LicenceType>()
        .AddType<PublisherType>()
        .AddType<SearchHitObjectType>()
        .AddType<SearchHitTypeType>()
        .AddType<SearchFragmentType>()
        .AddType<SearchTextPartType>()
        .AddType<SearchSourceType>()
        .AddType<StatisticsType>()
        .AddType<TaskGroupCountType>()
        .AddType<AgencyCountType>()
        .AddType<TimeframeCountType>()
        .AddType<LegalDocumentCountType>()
        .AddType<ObjectiveCountType>()
        .AddType<IndicatorKindCountType>()
        .AddType<TaskCountsType>()
        .AddType<TaskCountRowType>()
        .AddType<TaskCountKeyType>()
        .AddType<TaskDimensionType>()
        .AddType<LanguageType>()
        .AddType<DateType>()
        .AddType<DateTimeType>()
        .AddType<DecimalType>()
        .AddType<UrlType>()
        .Build();
}

using StPlan.Api.PublicSchema;
using StPlan.Api.PublicSchema.Agencies;
using StPlan.Api.PublicSchema.Observations;
using StPlan.Api.PublicSchema.Reporting;
using StPlan.Api.StewardSchema.Drafts;
using StPlan.Api.StewardSchema.Errors;
using StPlan.Api.StewardSchema.Inputs;
using StPlan.Api.StewardSchema.Payloads;
using StPlan.Api.StewardSchema.Types;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>The contract of the write side: every type of it.</summary>
public static class StewardSchemaTypes
{
    public static Schema Build() => new SchemaBuilder()
        .Description("The write side of StPlan (bên ghi dữ liệu), for holders of a key.")
        .AddQueryType<StewardQueryType>()
        .AddMutationType<StewardMutationType>()
        .AddType<SubmitTaskReportInputType>().AddType<SubmitTaskReportPayloadType>().AddType<SubmitTaskReportErrorType>()
        .AddType<RecordObservationInputType>().AddType<RecordObservationPayloadType>().AddType<RecordObservationErrorType>()
        .AddType<RecordTargetCarryOverInputType>().AddType<RecordTargetCarryOverPayloadType>().AddType<RecordTargetCarryOverErrorType>()
        .AddType<ConsolidateTaskInputType>().AddType<ConsolidateTaskPayloadType>().AddType<ConsolidateTaskErrorType>()
        .AddType<WithdrawDraftInputType>().AddType<WithdrawDraftPayloadType>().AddType<WithdrawDraftErrorType>()
        .AddType<CloseReportingPeriodInputType>().AddType<CloseReportingPeriodPayloadType>().AddType<CloseReportingPeriodErrorType>()
        .AddType<ReopenReportingPeriodInputType>().AddType<ReopenReportingPeriodPayloadType>().AddType<ReopenReportingPeriodErrorType>()
        .AddType<UpsertAgencyInputType>().AddType<UpsertAgencyPayloadType>().AddType<UpsertAgencyErrorType>()
        .AddType<PublishReleaseInputType>().AddType<PublishReleasePayloadType>().AddType<PublishReleaseErrorType>()
        .AddType<CreateKeyInputType>().AddType<CreateKeyPayloadType>().AddType<CreateKeyErrorType>()
        .AddType<RevokeKeyInputType>().AddType<RevokeKeyPayloadType>().AddType<RevokeKeyErrorType>()
        .AddType<OutputInputType>()
        .AddType<FundingInputType>()
        .AddType<EvidenceInputType>()
        .AddType<SourceInputType>()
        .AddType<ErrorInterfaceType>()
        .AddType<NotAllowedErrorType>()
        .AddType<NotThisAgencysTaskErrorType>()
        .AddType<NotFoundErrorType>()
        .AddType<PeriodClosedErrorType>()
        .AddType<ValueOutOfRangeErrorType>()
        .AddType<StaleVersionErrorType>()
        .AddType<NothingToPublishErrorType>()
        .AddType<IdempotencyKeyReusedErrorType>()
        .AddType<TaskReportType>()
        .AddType<OutputType>()
        .AddType<EvidenceType>()
        .AddType<Types.ObservationType>()
        .AddType<Types.TargetCarryOverType>()
        .AddType<SourceType>()
        .AddType<Types.TaskAssessmentType>()
        .AddType<PeriodClosureType>()
        .AddType<Types.AgencyType>()
        .AddType<ReleaseType>()
        .AddType<NewKeyType>()
        .AddType<ApiKeyType>()
        .AddType<KeyRoleType>()
        .AddType<DraftType>()
        .AddType<DraftPageType>()
        .AddType<OwedReportPageType>()
        .AddType<DraftKindType>()
        .AddType<DraftStateType>()
        .AddType<ActorType>()
        .AddType<OwedReportType>()
        .AddType<AuditEntryType>()
        .AddType<TaskStatusType>()
        .AddType<ObservationQualityType>()
        .AddType<AgencyKindType>()
        .AddType<LanguageType>()
        .AddType<DateType>()
        .AddType<DateTimeType>()
        .AddType<DecimalType>()
        .AddType<LongType>()
        .AddType<UrlType>()
        .Build();
}

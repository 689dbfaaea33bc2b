using StPlan.Data.Agencies;
using StPlan.Data.Keys;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain.Publishing;

namespace StPlan.Api.StewardSchema.Payloads;

internal sealed class SubmitTaskReportPayloadType() : PayloadType<TaskReportRow>("SubmitTaskReport", "taskReport", "TaskReport");

internal sealed class SubmitTaskReportErrorType() : PayloadErrorType(
    "SubmitTaskReport", "NotThisAgencysTaskError", "PeriodClosedError", "ValueOutOfRangeError", "NotFoundError", "StaleVersionError",
    "IdempotencyKeyReusedError");

internal sealed class RecordObservationPayloadType() : PayloadType<ObservationRow>("RecordObservation", "observation", "Observation");

internal sealed class RecordObservationErrorType() : PayloadErrorType(
    "RecordObservation", "NotAllowedError", "ValueOutOfRangeError", "NotFoundError", "StaleVersionError", "IdempotencyKeyReusedError");

internal sealed class RecordTargetCarryOverPayloadType()
    : PayloadType<TargetCarryOverRow>("RecordTargetCarryOver", "carryOver", "TargetCarryOver");

internal sealed class RecordTargetCarryOverErrorType() : PayloadErrorType(
    "RecordTargetCarryOver", "NotAllowedError", "ValueOutOfRangeError", "NotFoundError", "StaleVersionError", "IdempotencyKeyReusedError");

internal sealed class ConsolidateTaskPayloadType() : PayloadType<TaskAssessmentRow>("ConsolidateTask", "assessment", "TaskAssessment");

internal sealed class ConsolidateTaskErrorType() : PayloadErrorType(
    "ConsolidateTask", "NotAllowedError", "PeriodClosedError", "ValueOutOfRangeError", "NotFoundError", "StaleVersionError",
    "IdempotencyKeyReusedError");

internal sealed class WithdrawDraftPayloadType() : PayloadType<IDraft>("WithdrawDraft", "draft", "Draft");

internal sealed class WithdrawDraftErrorType() : PayloadErrorType(
    "WithdrawDraft", "NotAllowedError", "NotThisAgencysTaskError", "NotFoundError", "StaleVersionError", "IdempotencyKeyReusedError");

internal sealed class CloseReportingPeriodPayloadType() : PayloadType<PeriodClosureRow>("CloseReportingPeriod", "closure", "PeriodClosure");

internal sealed class CloseReportingPeriodErrorType() : PayloadErrorType(
    "CloseReportingPeriod", "NotAllowedError", "PeriodClosedError", "ValueOutOfRangeError", "NotFoundError", "IdempotencyKeyReusedError");

internal sealed class ReopenReportingPeriodPayloadType()
    : PayloadType<PeriodClosureRow>("ReopenReportingPeriod", "closure", "PeriodClosure");

internal sealed class ReopenReportingPeriodErrorType() : PayloadErrorType(
    "ReopenReportingPeriod", "NotAllowedError", "PeriodClosedError", "ValueOutOfRangeError", "NotFoundError", "IdempotencyKeyReusedError");

internal sealed class UpsertAgencyPayloadType() : PayloadType<AgencyRow>("UpsertAgency", "agency", "Agency");

internal sealed class UpsertAgencyErrorType() : PayloadErrorType(
    "UpsertAgency", "NotAllowedError", "ValueOutOfRangeError", "NotFoundError", "IdempotencyKeyReusedError");

internal sealed class PublishReleasePayloadType() : PayloadType<PublishedData>("PublishRelease", "release", "Release");

internal sealed class PublishReleaseErrorType() : PayloadErrorType(
    "PublishRelease", "NotAllowedError", "NothingToPublishError", "ValueOutOfRangeError", "StaleVersionError", "IdempotencyKeyReusedError");

internal sealed class CreateKeyPayloadType() : PayloadType<NewKey>("CreateKey", "created", "NewKey");

internal sealed class CreateKeyErrorType() : PayloadErrorType("CreateKey", "NotAllowedError", "ValueOutOfRangeError", "NotFoundError");

internal sealed class RevokeKeyPayloadType() : PayloadType<KeyRow>("RevokeKey", "key", "ApiKey");

internal sealed class RevokeKeyErrorType() : PayloadErrorType("RevokeKey", "NotAllowedError", "NotFoundError");

using StPlan.Data.Writing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Errors;

internal sealed class NotAllowedErrorType()
    : ErrorType<NotAllowed>("NotAllowedError", "The role of the key does not allow this (khóa không đủ quyền).");

internal sealed class NotThisAgencysTaskErrorType() : ErrorType<NotThisAgencysTask>(
    "NotThisAgencysTaskError",
    "The agency does not lead the task, or the key belongs to another agency (nhiệm vụ không thuộc cơ quan này).");

internal sealed class NotFoundErrorType()
    : ErrorType<NotFound>("NotFoundError", "There is no such plan, task, indicator, agency, draft or key (không tìm thấy).");

internal sealed class ValueOutOfRangeErrorType() : ErrorType<ValueOutOfRange>(
    "ValueOutOfRangeError", "A value is not valid: too large, too long, missing or of the wrong kind (giá trị không hợp lệ).");

internal sealed class NothingToPublishErrorType()
    : ErrorType<NothingToPublish>("NothingToPublishError", "There is no draft to publish (không có gì để công bố).");

internal sealed class IdempotencyKeyReusedErrorType() : ErrorType<IdempotencyKeyReused>(
    "IdempotencyKeyReusedError", "Another request used the idempotency key (khóa chống lặp đã được dùng).");

internal sealed class PeriodClosedErrorType() : ErrorType<PeriodClosed>(
    "PeriodClosedError", "The period of that year takes no reports: it has not begun, or it is closed (kỳ báo cáo không nhận báo cáo).")
{
    protected override void Configure(ObjectTypeDescriptor<PeriodClosed> descriptor)
    {
        base.Configure(descriptor);
        descriptor.Field(p => p.Year).Description("The year (năm).");
    }
}

internal sealed class StaleVersionErrorType() : ErrorType<StaleVersion>(
    "StaleVersionError", "Somebody else has changed it. Read it again, then send again (đã có người khác thay đổi).")
{
    protected override void Configure(ObjectTypeDescriptor<StaleVersion> descriptor)
    {
        base.Configure(descriptor);
        descriptor.Field(p => p.CurrentRevision).Description("The latest revision or release (bản mới nhất).");
    }
}

using StPlan.Data.Writing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Errors;

internal sealed class NotAllowedErrorType() : ErrorType<NotAllowed>("NotAllowedError", "The key's role does not reach as far (khóa không đủ quyền).");

internal sealed class NotThisAgencysTaskErrorType() : ErrorType<NotThisAgencysTask>(
    "NotThisAgencysTaskError", "The agency does not lead the task, or is not the key's own (nhiệm vụ không thuộc cơ quan này).");

internal sealed class NotFoundErrorType() : ErrorType<NotFound>("NotFoundError", "There is no such plan, task, indicator, agency, draft or key (không tìm thấy).");

internal sealed class ValueOutOfRangeErrorType() : ErrorType<ValueOutOfRange>(
    "ValueOutOfRangeError", "A value that cannot be: too large, too long, missing, of the wrong kind (giá trị không hợp lệ).");

internal sealed class NothingToPublishErrorType() : ErrorType<NothingToPublish>("NothingToPublishError", "There is no draft to publish (không có gì để công bố).");

internal sealed class IdempotencyKeyReusedErrorType() : ErrorType<IdempotencyKeyReused>(
    "IdempotencyKeyReusedError", "The idempotency key was used for another request (khóa chống lặp đã được dùng).");

internal sealed class PeriodClosedErrorType() : ErrorType<PeriodClosed>(
    "PeriodClosedError", "No report is taken for that year: not yet, or not any more (kỳ báo cáo không nhận báo cáo).")
{
    protected override void Configure(ObjectTypeDescriptor<PeriodClosed> descriptor)
    {
        base.Configure(descriptor);
        descriptor.Field(p => p.Year).Description("The year (năm).");
    }
}

internal sealed class StaleVersionErrorType() : ErrorType<StaleVersion>(
    "StaleVersionError", "Somebody else was faster: look again, then send again (đã có người khác thay đổi).")
{
    protected override void Configure(ObjectTypeDescriptor<StaleVersion> descriptor)
    {
        base.Configure(descriptor);
        descriptor.Field(p => p.CurrentRevision).Description("The latest revision, or release, that there is (bản mới nhất).");
    }
}

using StPlan.Api.Publishing;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Writing;
using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>Everything that can be written. Each mutation is a transaction of its own: all of it, or nothing and why.</summary>
internal sealed class StewardMutationType : ObjectType<StewardSession>
{
    protected override void Configure(ObjectTypeDescriptor<StewardSession> descriptor)
    {
        descriptor.Name("Mutation").Description("All writes (ghi dữ liệu). The next release makes them public.");
        descriptor.Mutation("submitTaskReport").Description("Reports on a task for a year, or corrects the report (nộp báo cáo).")
            .Resolve(c => WriteAsync<Data.Reporting.TaskReportRow>(c, (actor, options) => c.Service<TaskReports>()
                .SubmitAsync(actor, [SubmitTaskReportInputType.Read(c.Input(), actor)], options, c.RequestAborted)));
        descriptor.Mutation("recordObservation")
            .Description("Records the value of an indicator in a year, or corrects it (ghi số liệu chỉ tiêu).")
            .Resolve(c => WriteAsync<Data.Reporting.ObservationRow>(c, (actor, options) => c.Service<ObservationRecords>()
                .RecordAsync(actor, [StewardInputs.Observation(c.Input())], options, c.RequestAborted)));
        descriptor.Mutation("recordTargetCarryOver")
            .Description("Records a decision on how a target carries over to another area, or corrects it (ghi mục tiêu chuyển tiếp).")
            .Resolve(c => WriteAsync<Data.Reporting.TargetCarryOverRow>(c, (actor, options) => c.Service<TargetCarryOvers>()
                .RecordAsync(actor, StewardInputs.CarryOver(c.Input()), options, c.RequestAborted)));
        descriptor.Mutation("consolidateTask")
            .Description("Records the consolidated assessment of a task in a year, or corrects it (tổng hợp kết quả).")
            .Resolve(c => WriteAsync<Data.Reporting.TaskAssessmentRow>(c, (actor, options) => c.Service<Assessments>()
                .ConsolidateAsync(actor, StewardInputs.Assessment(c.Input()), options, c.RequestAborted)));
        descriptor.Mutation("withdrawDraft").Description("Withdraws a draft before a release publishes it (rút bản nháp).")
            .Resolve(c => WithdrawAsync(c));
        descriptor.Mutation("closeReportingPeriod").Description("Closes the reporting period of a year (đóng kỳ báo cáo).")
            .Resolve(c => SetPeriodAsync(c, isClosed: true));
        descriptor.Mutation("reopenReportingPeriod").Description("Reopens the reporting period of a year (mở lại kỳ báo cáo).")
            .Resolve(c => SetPeriodAsync(c, isClosed: false));
        descriptor.Mutation("upsertAgency").Description("Adds or changes an agency (thêm, bổ sung cơ quan).")
            .Resolve(c => WriteAsync<Data.Agencies.AgencyRow>(c, (actor, options) => c.Service<AgencyRecords>()
                .UpsertAsync(actor, StewardInputs.Agency(c.Input()), options, c.RequestAborted)));
        descriptor.Mutation("publishRelease")
            .Description("Publishes all drafts as the next release (công bố). After the answer, this server serves the release.")
            .Resolve(c => PublishAsync(c));
        descriptor.Mutation("createKey").Description("Makes a key (tạo khóa). The answer shows it once.")
            .Resolve(c => WriteAsync<NewKey>(c, (actor, _) => c.Service<ApiKeys>().CreateAsync(
                actor, c.Input().Get<string>("name"), c.Input().Get<KeyRole>("role"), c.Input().Get<string?>("agency"),
                c.Input().Get<string?>("agencyName") is { } body
                    ? new NewBody(
                        body, c.Input().Get<string?>("agencyNameEn"), c.Input().Get<AgencyKind?>("agencyKind") ?? AgencyKind.Department)
                    : null,
                c.RequestAborted)));
        descriptor.Mutation("revokeKey").Description("Revokes a key (thu hồi khóa). Nobody can use it afterwards.")
            .Resolve(c =>
                WriteAsync<KeyRow>(c,
                    (actor, _) => c.Service<ApiKeys>().RevokeAsync(actor, c.Input().Get<string>("id"), c.RequestAborted)));
    }

    private static Task<WriteResult<T>> WriteAsync<T>(ResolverContext c, Func<Actor, WriteOptions, Task<WriteResult<T>>> write)
    {
        if (IdempotencyKeys.Check(c.Input()) is { } problem)
        {
            return Task.FromResult(WriteResult<T>.Refused(problem));
        }

        return StewardAnswers.ReadAsync(c, async () =>
        {
            var session = c.Parent<StewardSession>();
            var result = await write(session.Actor, IdempotencyKeys.OptionsOf(c.Input()));
            session.HasWritten |= !result.IsRefused;
            return result;
        });
    }

    private static Task<WriteResult<IDraft>> WithdrawAsync(ResolverContext c) => WriteAsync<IDraft>(c, (actor, options) =>
    {
        var id = c.Input().Get<string>("id");
        return GlobalId.TryParse(id, out var globalId) && Enum.TryParse<DraftKind>(globalId.TypeName, out var kind) && Enum.IsDefined(kind)
            ? c.Service<Data.Writing.Drafts>().WithdrawAsync(actor, kind, globalId.Key, options, c.RequestAborted)
            : Task.FromResult(WriteResult<IDraft>.Refused(new NotFound(Data.Writing.Drafts.NoDraft, "id")));
    });

    private static Task<WriteResult<Data.Reporting.PeriodClosureRow>> SetPeriodAsync(ResolverContext c, bool isClosed) =>
        WriteAsync<Data.Reporting.PeriodClosureRow>(c, (actor, options) => c.Service<Periods>().SetAsync(
            actor, c.Input().Get<string?>("plan"), c.Input().Get<int>("year"), isClosed, c.Input().Get<string?>("reason"), options,
            c.RequestAborted));

    private static async Task<WriteResult<PublishedData>> PublishAsync(ResolverContext c)
    {
        var input = c.Input();
        var result = await WriteAsync<PublishedData>(c, (actor, options) => c.Service<ReleasePublisher>().PublishAsync(
            actor, input.Get<string>("title"), input.Get<string?>("notes"), input.Get<int?>("expectedLatest"), options, c.RequestAborted));
        if (!result.IsRefused)
        {
            // What is published stays published, whether or not the publisher still listens.
            await c.Service<PublicReleases>().AdvanceAsync(result.Written[0], CancellationToken.None);
        }

        return result;
    }
}

using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Writing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>What those who report, put together and publish have to know.</summary>
internal sealed class StewardQueryType : ObjectType<StewardSession>
{
    protected override void Configure(ObjectTypeDescriptor<StewardSession> descriptor)
    {
        descriptor.Name("Query")
            .Description("Data for those who report, consolidate and publish (bên ghi dữ liệu). Public data are at `/graphql`.");
        descriptor.Field("me").Type("Actor!").Resolve(c => c.Parent<StewardSession>().Actor)
            .Description("The holder of the key (người dùng khóa).");
        descriptor.Field("drafts").Type("DraftPage!").PageArguments().Cost(50)
            .Description(
                "Reports, assessments, observations, closures and revisions of agencies that the next release will publish (các bản "
                    + "nháp). A reporter sees the reports of its agency. The list has no new agencies, members and successors. `POST "
                    + "/steward/preview` shows everything as the public would see it.")
            .Resolve(c => DraftsAsync(c));
        descriptor.Field("owedReports").Type("OwedReportPage!").PageArguments().Cost(50)
            .Description(
                "The missing reports of a year (cơ quan chưa báo cáo). A draft counts as a report. A reporter sees those of its agency.")
            .Argument("year", a => a.Type("Int!").Description("The year (năm)."))
            .Argument("agency", a => a.Type("String").Description("Takes only those of this agency (mã cơ quan)."))
            .Resolve(c => OwedAsync(c));
        descriptor.Field("auditLog").Type("[AuditEntry!]!")
            .Directive("@listSize(slicingArguments: [\"first\"], requireOneSlicingArgument: false)")
            .Description("The latest writes (nhật ký), the last one first. Only for stewards.")
            .Argument("first", a => a.Type("Int!").DefaultValueSyntax("50").Description($"How many (số dòng), at most {ListPage.MaxSize}."))
            .Argument("before",
                a => a.Type("Long").Description("Takes only writes before this number (trước số). The default is the latest."))
            .Resolve(c => AuditAsync(c));
        descriptor.Field("keys").Type("[ApiKey!]!").ListSize(50)
            .Description("All keys, the oldest first, also revoked ones (các khóa). Only for publishers.")
            .Resolve(c => KeysAsync(c));
    }

    private static Actor ActorOf(in ResolverContext context) => context.Parent<StewardSession>().Actor;

    private static async Task<ListPage<IDraft>> DraftsAsync(ResolverContext c) => ListPage<IDraft>.Of(
        await StewardAnswers.ReadAsync(c, () => c.Service<StewardRecords>().ReadDraftsAsync(ActorOf(c), c.RequestAborted)), c);

    private static async Task<ListPage<ExpectedReport>> OwedAsync(ResolverContext c)
    {
        var actor = ActorOf(c);
        var agency = actor.Is(KeyRole.Steward) ? c.ArgumentValue<string?>("agency") : actor.AgencyCode;
        var year = c.ArgumentValue<int>("year");
        var preview = await StewardAnswers.ReadAsync(c, () => c.Service<PublishedDataLoader>().LoadPreviewAsync(c.RequestAborted));
        return ListPage<ExpectedReport>.Of(
            [.. preview.Plans
                .SelectMany(p => p.FindReportingPeriod(year)?.Compliance.Missing ?? [])
                .Where(missing => agency is null || missing.Agency.Code == agency)],
            c);
    }

    private static async Task<IReadOnlyList<Data.Writing.AuditRow>> AuditAsync(ResolverContext c)
    {
        Require(c, KeyRole.Steward);
        var first = c.ArgumentValue<int>("first");
        ListPage.CheckFirst(first);
        return await StewardAnswers.ReadAsync(c,
            () => c.Service<StewardRecords>().ReadAuditLogAsync(first, c.ArgumentValue<long?>("before"), c.RequestAborted));
    }

    private static async Task<IReadOnlyList<KeyRow>> KeysAsync(ResolverContext c)
    {
        Require(c, KeyRole.Publisher);
        return await StewardAnswers.ReadAsync(c, () => c.Service<ApiKeys>().ListAsync(c.RequestAborted));
    }

    private static void Require(in ResolverContext context, KeyRole role)
    {
        if (Permission.Check(ActorOf(context), role) is { } refused)
        {
            throw new GraphQLException(refused.Message[Domain.Language.En], "FORBIDDEN");
        }
    }
}

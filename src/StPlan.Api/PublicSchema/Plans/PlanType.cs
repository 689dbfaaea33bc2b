using StPlan.Api.PublicSchema.Progress;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class PlanType : ObjectType<Plan>
{
    protected override void Configure(ObjectTypeDescriptor<Plan> descriptor)
    {
        descriptor.Description("A plan (kế hoạch) as issued: the texts of the document and the data read from them.");
        descriptor.ImplementsNode(p => p.Id, (c, id) => c.Parent<PublishedData>().FindPlan(id));
        descriptor.Field(p => p.Number).Description("Number and symbol of the document (số, ký hiệu): `24/KH-UBND`.");
        descriptor.TextField("kind", p => p.Kind).Description("The kind of document (loại văn bản): `KẾ HOẠCH`.");
        descriptor.TextField("title", p => p.Title).Description("What the document is about (trích yếu nội dung).");
        descriptor.Field(p => p.IssuedOn).Description("The day it was issued (ngày ban hành).");
        descriptor.Field(p => p.Issuer).Description("The agency that issued it (cơ quan ban hành).");
        descriptor.Field(p => p.Signatory).Description("Who signed it (người ký).");
        descriptor.Field(p => p.Letterhead).Description("The head of the document (phần mở đầu thể thức), verbatim.");
        descriptor.TextField("preamble", p => p.Preamble).Description("The paragraph before the first section (căn cứ ban hành).");
        descriptor.Field(p => p.Implements).Description("The document that the plan carries out (văn bản được triển khai).");
        descriptor.Field(p => p.CitedDocuments).ListSize(12)
            .Description("The documents cited anywhere in the plan (văn bản viện dẫn), each once, in the order of their first citation.");
        descriptor.Field(p => p.Provisions).ListSize(5)
            .Description("The sections of the plan (các mục) with their parts, as in the document, verbatim.");
        descriptor.Field("provision").Type("Provision")
            .Description("The provision with this path (mục, khoản, điểm); null if there is none.")
            .Argument("path", a => a.Type("String!").Description("Its address in the plan: `II.2.đ`."))
            .Resolve(c => c.Parent<Plan>().FindProvision(c.ArgumentValue<string>("path").Normalize()));
        descriptor.Field(p => p.Areas).ListSize(4)
            .Description("What figures may be about (các khu vực): the area that the targets are set for, and others.");
        descriptor.Field(p => p.OverallObjective).Description("The overall objective (mục tiêu tổng quát).");
        descriptor.Field(p => p.Objectives).ListSize(6).Description("The specific objectives (mục tiêu cụ thể), `a` to `e` with `đ`.");
        descriptor.Field("indicators").Type("[Indicator!]!").ListSize(20)
            .Description(
                "The indicators of all objectives (chỉ tiêu). `progress(year:)` and `observations` of an indicator have the figures of a "
                    + "year.")
            .Argument("year", a => a.Type("Int").Description(
                "Takes only indicators whose target year is not before this year (năm). The default is all indicators. Before 2030 this "
                    + "makes no difference."))
            .Filterable((Plan p) => p.Indicators)
            .Resolve(c => Indicators(c.Parent<Plan>(), c.ArgumentValue<int?>("year")));
        descriptor.Field(p => p.Annex).Description("The head of the annex, above the table of tasks (phụ lục).");
        descriptor.Field(p => p.TaskGroups).ListSize(5)
            .Description("The groups of tasks and solutions (nhóm nhiệm vụ, giải pháp) of the annex.");
        descriptor.Field(p => p.Responsibilities).ListSize(7).Description("The duties of each agency (tổ chức thực hiện): section V.");
        descriptor.Field("reportingPeriods").Type("[ReportingPeriod!]!").ListSize(6)
            .Description("The reporting years (các kỳ báo cáo), from the year of issue to the year of the last target.")
            .Resolve(c => c.Parent<Plan>().ReportingPeriods);
        descriptor.Field(p => p.Notices).ListSize(2)
            .Description("What has changed around the plan since it was issued (thông báo); not part of the plan.");
        descriptor.Field(p => p.Provenance).Description(
            "Where its text was copied from (nguồn văn bản); null where nobody says so. What is shown here does not replace the original.");
        descriptor.AddProgressField();
        descriptor.Field("isDemo").Type("Boolean!")
            .Description(
                "Whether any of its reports and figures are invented for demonstration (số liệu giả định). If so, whoever shows them must "
                    + "say so.")
            .Resolve(c => c.Parent<Plan>().IsDemo());
    }

    private static IReadOnlyList<Indicator> Indicators(Plan plan, int? year) =>
        year is { } asked ? [.. plan.Indicators.Where(i => i.Target.Year >= asked)] : plan.Indicators;
}

internal sealed class SignatoryType : ObjectType<Signatory>
{
    protected override void Configure(ObjectTypeDescriptor<Signatory> descriptor)
    {
        descriptor.Description("Who signed a plan, and for whom (người ký).");
        descriptor.Field(s => s.Name).Description("The signatory's name (họ và tên).");
        descriptor.TextField("position", s => s.Position).Description("The signatory's position (chức vụ).");
        descriptor.Field(s => s.Capacity).Description("For whom he or she signed (quyền hạn): `KT. CHỦ TỊCH`, for the chairman.");
        descriptor.Field(s => s.OnBehalfOf).Description("In whose name (thay mặt): `TM. ỦY BAN NHÂN DÂN`.");
    }
}

internal sealed class LetterheadType : ObjectType<Letterhead>
{
    protected override void Configure(ObjectTypeDescriptor<Letterhead> descriptor)
    {
        descriptor.Description("The lines at the head of an administrative document (phần mở đầu thể thức văn bản), verbatim.");
        descriptor.Field(l => l.Authority).Description("Who issues it (tên cơ quan ban hành).");
        descriptor.Field(l => l.Nation).Description("The name of the nation (quốc hiệu).");
        descriptor.Field(l => l.Motto).Description("The motto (tiêu ngữ).");
        descriptor.Field(l => l.NumberLine).Description("The line with the number (số, ký hiệu): `Số: 24/KH-UBND`.");
        descriptor.Field(l => l.PlaceAndDate).Description("Where and when (địa danh, thời gian ban hành).");
    }
}

internal sealed class AnnexType : ObjectType<Annex>
{
    protected override void Configure(ObjectTypeDescriptor<Annex> descriptor)
    {
        descriptor.Description("The head of the annex (phụ lục) whose table holds the tasks.");
        descriptor.Field(a => a.Label).Description("`PHỤ LỤC`.");
        descriptor.TextField("title", a => a.Title).Description("What the annex is about (tiêu đề).");
        descriptor.Field(a => a.AttachedTo).Description("What it is attached to (kèm theo), verbatim.");
        descriptor.Field(a => a.Columns).Description("The heads of the table's columns (tiêu đề các cột), from left to right.");
    }
}

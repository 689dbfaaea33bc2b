using StPlan.Api.PublicSchema.Reporting;
using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Agencies;

internal sealed class AgencyType : ObjectType<Agency>
{
    protected override void Configure(ObjectTypeDescriptor<Agency> descriptor)
    {
        descriptor.Description("An agency or unit (cơ quan, đơn vị) that the plan names, or a member of a collective that it names.");
        descriptor.ImplementsNode(a => a.Code, (c, code) => c.Parent<PublishedData>().FindAgency(code));
        descriptor.Field(a => a.Code).Description("Its code (mã), stable and the same in all plans: `SKHCN`.");
        descriptor.TextField("name", a => a.Name).Description("Its name (tên).");
        descriptor.Field(a => a.ShortName).Description("The short name in common use (tên viết tắt).");
        descriptor.Field(a => a.Kind).Description("The kind of agency (loại cơ quan).");
        descriptor.Field(a => a.Basis).Description("The source of the information (nguồn).");
        descriptor.Field(a => a.Members).ListSize(9).Description("For a collective: its known members (thành viên).");
        descriptor.Field(a => a.MembersComplete).Description("For a collective: whether `members` lists all members.");
        descriptor.Field(a => a.MemberOf).ListSize(2).Description("The collectives that it belongs to.");
        descriptor.Field(a => a.ValidFrom).Description("The first day of its existence (có từ ngày); null when the plan does not say.");
        descriptor.Field(a => a.ValidTo).Description("The last day of its existence (đến ngày); null when no end is known.");
        descriptor.Field(a => a.Successors).ListSize(2).Description("Who took over its duties (cơ quan kế thừa).");
        descriptor.Field(a => a.Succession).Description(
            "Whether its successor is known (kế thừa). UNDETERMINED: it has ended, and no successor is determined.");
        descriptor.Field(a => a.LegalBasis).ListSize(2)
            .Description("The documents that its first and last day rest on (căn cứ pháp lý); empty where none is recorded.");
        descriptor.Field(a => a.Leads).ListSize(25).Description("The tasks that it leads (nhiệm vụ chủ trì).");
        descriptor.Field(a => a.Coordinates).ListSize(25).Description("The tasks that it coordinates (nhiệm vụ phối hợp).");
        descriptor.Field(a => a.Responsibilities).ListSize(2)
            .Description("Its duties in the plan's section on organisation (trách nhiệm).");
        descriptor.OptionalTextField("note", a => a.Note).Description("A remark of the editors (ghi chú); not part of the plan.");
        descriptor.AddReportsField(a => a.Reports,
            "Its current reports on the tasks of all plans (báo cáo), in the order of the documents and then by year.");
        descriptor.Field("compliance").Type("ReportingCompliance!").Cost(2)
            .Description("Which reports were due from the agency for a year, and which it sent (tình hình thực hiện chế độ báo cáo).")
            .Argument("year", a => a.Type("Int!").Description("The year (năm). No report is due for a year without a reporting period."))
            .Resolve(c => c.Parent<Agency>().ComplianceIn(c.ArgumentValue<int>("year")));
    }
}

internal sealed class AgencyKindType : EnumType<AgencyKind>
{
    protected override void Configure(EnumTypeDescriptor<AgencyKind> descriptor)
    {
        descriptor.Description("The kind of an agency (loại cơ quan, đơn vị).");
        descriptor.Value(AgencyKind.Government, "The People's Committee of a province (Ủy ban nhân dân tỉnh).");
        descriptor.Value(AgencyKind.DistrictGovernment,
            "The People's Committee of a district, town or city (Ủy ban nhân dân huyện, thị xã, thành phố).");
        descriptor.Value(AgencyKind.CommuneGovernment, "The People's Committee of a commune or ward (Ủy ban nhân dân xã, phường).");
        descriptor.Value(AgencyKind.Department, "A provincial department (sở).");
        descriptor.Value(AgencyKind.Office, "An office (văn phòng).");
        descriptor.Value(AgencyKind.Media, "A newspaper, radio or television station (báo, đài).");
        descriptor.Value(AgencyKind.University, "A university (trường đại học).");
        descriptor.Value(AgencyKind.College, "A college (trường cao đẳng).");
        descriptor.Value(AgencyKind.Association, "A union or alliance of associations (liên hiệp, liên minh).");
        descriptor.Value(AgencyKind.Front, "The Fatherland Front (Mặt trận Tổ quốc).");
        descriptor.Value(AgencyKind.Party, "A Party body (cơ quan Đảng).");
        descriptor.Value(AgencyKind.SteeringCommittee, "A steering committee (ban chỉ đạo).");
        descriptor.Value(AgencyKind.Collective,
            "A collective: bodies that the plan names together (tập hợp cơ quan, đơn vị), such as “Các sở, ban, ngành tỉnh”.");
    }
}

internal sealed class AgencyBasisType : EnumType<AgencyBasis>
{
    protected override void Configure(EnumTypeDescriptor<AgencyBasis> descriptor)
    {
        descriptor.Description("The source of the information about an agency (nguồn thông tin).");
        descriptor.Value(AgencyBasis.Plan, "The plan names it (nêu trong kế hoạch).");
        descriptor.Value(AgencyBasis.PublicKnowledge,
            "The plan does not name it; it is a member of a collective that the plan names (thông tin công khai).");
    }
}

internal sealed class AgencySuccessionType : EnumType<AgencySuccession>
{
    protected override void Configure(EnumTypeDescriptor<AgencySuccession> descriptor)
    {
        descriptor.Description("What is known of who takes over the duties of an agency (kế thừa).");
        descriptor.Value(AgencySuccession.NoEndKnown, "No end of the agency is known (chưa có ngày kết thúc).");
        descriptor.Value(AgencySuccession.Recorded, "It ends, and its successors are recorded (đã có đơn vị kế thừa).");
        descriptor.Value(AgencySuccession.Undetermined, "It ends, and no successor is determined (chưa xác định đơn vị kế thừa).");
    }
}

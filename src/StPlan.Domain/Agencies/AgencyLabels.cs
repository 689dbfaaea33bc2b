namespace StPlan.Domain.Agencies;

/// <summary>What sort of body an agency is and where it is known from, for people.</summary>
public static class AgencyLabels
{
    private static readonly Text Government = new("Ủy ban nhân dân tỉnh", "People's Committee of a province");
    private static readonly Text DistrictGovernment = new("Ủy ban nhân dân huyện, thị xã, thành phố",
        "People's Committee of a district, town or city");
    private static readonly Text CommuneGovernment = new("Ủy ban nhân dân xã, phường", "People's Committee of a commune or ward");
    private static readonly Text Department = new("Sở", "Department");
    private static readonly Text Office = new("Văn phòng", "Office");
    private static readonly Text Media = new("Báo, đài", "Newspaper, radio or television station");
    private static readonly Text University = new("Trường đại học", "University");
    private static readonly Text College = new("Trường cao đẳng", "College");
    private static readonly Text Association = new("Liên hiệp, liên minh", "Union or alliance of associations");
    private static readonly Text Front = new("Mặt trận Tổ quốc", "Fatherland Front");
    private static readonly Text Party = new("Cơ quan Đảng", "Party body");
    private static readonly Text SteeringCommittee = new("Ban chỉ đạo", "Steering committee");
    private static readonly Text Collective = new("Tập hợp cơ quan, đơn vị", "Collective");
    private static readonly Text Plan = new("Nêu trong kế hoạch", "Named in the plan");
    private static readonly Text PublicKnowledge = new("Thông tin công khai", "Public knowledge");

    private static readonly Text NoEndKnown = new("Chưa có ngày kết thúc", "No end known");
    private static readonly Text Recorded = new("Đã có đơn vị kế thừa", "Successor recorded");
    private static readonly Text Undetermined = new("Chưa xác định đơn vị kế thừa", "Successor not determined");

    public static Text Label(this AgencyKind kind) => kind switch
    {
        AgencyKind.Government => Government,
        AgencyKind.DistrictGovernment => DistrictGovernment,
        AgencyKind.CommuneGovernment => CommuneGovernment,
        AgencyKind.Department => Department,
        AgencyKind.Office => Office,
        AgencyKind.Media => Media,
        AgencyKind.University => University,
        AgencyKind.College => College,
        AgencyKind.Association => Association,
        AgencyKind.Front => Front,
        AgencyKind.Party => Party,
        AgencyKind.SteeringCommittee => SteeringCommittee,
        AgencyKind.Collective => Collective,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Text Label(this AgencyBasis basis) => basis switch
    {
        AgencyBasis.Plan => Plan,
        AgencyBasis.PublicKnowledge => PublicKnowledge,
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static Text Label(this AgencySuccession succession) => succession switch
    {
        AgencySuccession.NoEndKnown => NoEndKnown,
        AgencySuccession.Recorded => Recorded,
        AgencySuccession.Undetermined => Undetermined,
        _ => throw new ArgumentOutOfRangeException(nameof(succession), succession, null),
    };
}

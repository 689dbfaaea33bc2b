namespace StPlan.Domain.Agencies;

/// <summary>What sort of body an agency is.</summary>
public enum AgencyKind
{
    /// <summary>A People's Committee of a province (UBND tỉnh).</summary>
    Government,

    /// <summary>A People's Committee of a district, town or city (UBND huyện, thị xã, thành phố).</summary>
    DistrictGovernment,

    /// <summary>A People's Committee of a commune or ward (UBND xã, phường): the one level below the province since 1 July 2025.</summary>
    CommuneGovernment,

    /// <summary>A provincial department (sở).</summary>
    Department,

    /// <summary>An office (văn phòng).</summary>
    Office,

    /// <summary>A newspaper, radio or television station (báo, đài).</summary>
    Media,

    /// <summary>A university (trường đại học).</summary>
    University,

    /// <summary>A college (trường cao đẳng).</summary>
    College,

    /// <summary>A union or alliance of associations (liên hiệp, liên minh).</summary>
    Association,

    /// <summary>The Fatherland Front (Mặt trận Tổ quốc).</summary>
    Front,

    /// <summary>A body of the Party (cơ quan Đảng).</summary>
    Party,

    /// <summary>A steering committee (ban chỉ đạo).</summary>
    SteeringCommittee,

    /// <summary>Several bodies named together, such as "Các sở, ban, ngành tỉnh".</summary>
    Collective,
}

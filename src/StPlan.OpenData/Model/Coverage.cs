using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>What all descriptions of the data say of where and when they are for, and of what they are about.</summary>
public static class Coverage
{
    /// <summary>The province that the plans are for.</summary>
    public static Text Place { get; } = new("Tỉnh Trà Vinh, Việt Nam", "Trà Vinh province, Viet Nam");

    /// <summary>Its code of ISO 3166-2.</summary>
    public const string PlaceCode = "VN-51";

    // The province as it was when the plan was issued: 9°31′46″–10°04′05″ N, 105°57′16″–106°36′04″ E. It became part of Vĩnh Long on 1 July
    // 2025.

    /// <summary>Degrees of longitude and latitude (WGS 84), as they are written.</summary>
    public const string West = "105.9544";

    public const string South = "9.5294";

    public const string East = "106.6011";

    public const string North = "10.0681";

    /// <summary>The middle of it: longitude and latitude.</summary>
    public const string CentreLongitude = "106.2778";

    public const string CentreLatitude = "9.7988";

    public static IReadOnlyList<string> KeywordsVi { get; } = ["Trà Vinh", "kế hoạch", "khoa học và công nghệ", "đổi mới sáng tạo",
        "chuyển đổi số"];

    public static IReadOnlyList<string> KeywordsEn { get; } = ["Trà Vinh", "plan", "science and technology", "innovation",
        "digital transformation"];

    /// <summary>The day on which the first plan was issued.</summary>
    public static DateOnly First(PublishedData data) => data.Plans.Min(p => p.IssuedOn);

    /// <summary>The last day for which there will be a report.</summary>
    public static DateOnly Last(PublishedData data) => new(data.Plans.Max(p => p.ReportingPeriods[^1].Year), 12, 31);
}

using System.Globalization;

namespace StPlan.Domain.Publishing;

/// <summary>What somebody is told who asks for a release that they cannot have: the same words in GraphQL, files, pages and
/// commands.</summary>
public static class ReleaseTexts
{
    /// <summary>There is no such release.</summary>
    public static Text Unknown(int release, int latest) => new(
        string.Create(CultureInfo.InvariantCulture, $"Không có lần công bố {release}. Hãy dùng một số từ 1 đến {latest}."),
        string.Create(CultureInfo.InvariantCulture, $"There is no release {release}. Use a number from 1 to {latest}."));

    /// <summary>The release has to be read from the database, which does not answer.</summary>
    public static Text Unavailable(int release, int latest) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Hiện chưa đọc được lần công bố {release} vì cơ sở dữ liệu không phản hồi. Vẫn xem được lần công bố {latest}. Hãy thử lại sau."),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Release {release} cannot be read now because the database does not answer. Release {latest} is available. Try again later."));
}

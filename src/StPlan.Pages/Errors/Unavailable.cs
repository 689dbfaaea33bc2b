using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Errors;

/// <summary>An older release cannot be read at the moment.</summary>
internal static class Unavailable
{
    public static Page Page(int release)
    {
        var message = new Text(
            $"Hiện chưa đọc được dữ liệu của lần công bố {release}. Lần công bố mới nhất vẫn xem được; vui lòng thử lại sau.",
            $"The data of release {release} cannot be read at the moment. The latest release is shown as always; please try again later.");
        return Routing.Page.Of<ErrorPage>(new Text("Tạm thời chưa xem được", "Not available at the moment"), message, ("Message", message))
            with
        { Status = 503, IsKept = false };
    }
}

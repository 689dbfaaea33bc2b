using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Errors;

/// <summary>An older release cannot be read at the moment.</summary>
internal static class Unavailable
{
    public static Page Page(int release, int latest)
    {
        var message = ReleaseTexts.Unavailable(release, latest);
        return Routing.Page.Of<ErrorPage>(new Text("Tạm thời chưa xem được", "Not available now"), message, ("Message", message))
            with
        { Status = 503, IsKept = false };
    }
}

using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Errors;

/// <summary>There is no such page.</summary>
internal static class NotFound
{
    // Not kept: there are as many as anybody can think of.
    public static Page Page { get; } = Routing.Page.Of<ErrorPage>(
        new Text("Không tìm thấy trang", "Page not found"),
        new Text("Địa chỉ này không có trang nào.", "There is no page at this address."),
        ("Message", new Text(
            "Địa chỉ này không có trang nào, hoặc chưa có ở lần công bố được chọn.",
            "There is no page at this address, or there was none yet at the chosen release.")))
        with
    { Status = 404, IsKept = false };

    public static PageRoute Route { get; } = new("", (_, _) => Page);
}

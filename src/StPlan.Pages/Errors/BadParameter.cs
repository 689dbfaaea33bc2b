using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Errors;

/// <summary>A parameter has a value that does not fit.</summary>
internal static class BadParameter
{
    // Of an endless value the beginning says enough.
    private const int ShownLength = 60;

    public static Page Page(PageParameter parameter, string found, PublishedData data) => Page(Text(parameter, found, data));

    /// <summary>Which parameter has which value, and which it may have.</summary>
    public static Text Text(PageParameter parameter, string found, PublishedData data)
    {
        var shown = found.Length > ShownLength ? found[..ShownLength] + "…" : found;
        var expected = parameter.Expected(data);
        return new Text(
            $"Tham số “{parameter.Name}” có giá trị “{shown}”. Giá trị phải là {expected.Vi}.",
            $"The parameter “{parameter.Name}” is “{shown}”. Use {expected[Language.En]}.");
    }

    /// <summary>Parameters that do not fit together, in words.</summary>
    public static Page Page(Text message) =>
        Routing.Page.Of<ErrorPage>(new Text(
            "Địa chỉ không hợp lệ",
            "Bad address"), message, ("Message", message)) with
        { Status = 400, IsKept = false };
}

using System.Text.RegularExpressions;
using StPlan.Data.Agencies;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Whether an agency's code can be, and whether it names one.</summary>
internal static partial class AgencyCodes
{
    public static ValueOutOfRange? Check(string code) => Form().IsMatch(code)
        ? null
        : new ValueOutOfRange(
            new Text(
                $"Mã \"{Bounds.Shorten(code)}\" không hợp lệ; cần 2 đến 32 chữ hoa không dấu, chữ số hoặc gạch nối.",
                $"Found the code \"{Bounds.Shorten(code)}\"; expected 2 to 32 capital letters without diacritics, digits or hyphens, a letter first."),
            "code");

    public static WriteProblem? CheckReference(string code, string field, string self, Dictionary<string, AgencyRow> agencies)
    {
        if (code == self)
        {
            return new ValueOutOfRange(new Text($"{code} không thể chỉ đến chính mình.", $"Found {code} itself; expected another agency."), field);
        }

        return agencies.ContainsKey(code)
            ? null
            : new NotFound(new Text($"Không có cơ quan \"{Bounds.Shorten(code)}\".", $"Found no agency \"{Bounds.Shorten(code)}\"; expected the code of one that there is."), field);
    }

    [GeneratedRegex("^[A-Z][A-Z0-9-]{1,31}\\z")]
    private static partial Regex Form();
}

using System.Globalization;
using System.Text;

namespace StPlan.Domain.Plans;

/// <summary>How a provision is cited: from the point up to the document, as Vietnamese legal writing does.</summary>
public static class ProvisionCitation
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this Provision provision, CitationStyle style)
    {
        var plan = provision.Plan;
        var parts = provision.Path.Split('.');
        return style switch
        {
            CitationStyle.LegalVi =>
                $"{Parts(parts, "Mục", "khoản", "điểm")} Kế hoạch số {plan.Number} ngày {DateVi(plan.IssuedOn)} của {plan.Issuer.Name.Vi}",
            CitationStyle.LegalEn =>
                $"{Parts(parts, "section", "clause", "point")}, Plan No. {plan.Number} of {plan.IssuedOn.ToString("d MMMM yyyy", English)} of the {plan.Issuer.Name.En}",
            CitationStyle.PressVi => $"Kế hoạch {plan.Number} của {plan.Issuer.Name.Vi}, mục {provision.Path}",
            CitationStyle.PressEn => $"Plan {plan.Number} of the {plan.Issuer.Name.En}, {provision.Path}",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }

    // The smallest part first.
    private static string Parts(string[] path, params ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        for (var i = path.Length - 1; i >= 0; i--)
        {
            text.Append(words[i]).Append(' ').Append(path[i]).Append(i > 0 ? " " : "");
        }

        return text.ToString();
    }

    // Decree 30/2020/NĐ-CP, annex I: a zero before days under 10 and before months 1 and 2, and before no other.
    private static string DateVi(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}/{date.Year}");
}

using System.Text;

namespace StPlan.Domain.Plans;

/// <summary>How a provision is cited: from the point up to the document, as Vietnamese legal writing does.</summary>
public static class ProvisionCitation
{
    /// <summary>"điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this Provision provision, CitationStyle style)
    {
        var plan = provision.Plan;
        var parts = provision.Path.Split('.');
        return style switch
        {
            CitationStyle.LegalVi => $"{Parts(parts, "Mục", "khoản", "điểm")} {plan.Cite(style)}",
            CitationStyle.LegalEn => $"{Parts(parts, "section", "clause", "point")}, {plan.Cite(style)}",
            CitationStyle.PressVi => $"{plan.Cite(style)}, mục {provision.Path}",
            CitationStyle.PressEn => $"{plan.Cite(style)}, {provision.Path}",
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
}

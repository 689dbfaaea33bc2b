namespace StPlan.Domain.Plans;

/// <summary>How a plan itself is cited; what it consists of is cited with this behind it, or before it.</summary>
public static class PlanCitation
{
    /// <summary>"Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this Plan plan, CitationStyle style) => style switch
    {
        CitationStyle.LegalVi => $"Kế hoạch số {plan.Number} ngày {CitationDate.Vi(plan.IssuedOn)} của {plan.Issuer.Name.Vi}",
        CitationStyle.LegalEn => $"Plan No. {plan.Number} of {CitationDate.En(plan.IssuedOn)} of the {plan.Issuer.Name[Language.En]}",
        CitationStyle.PressVi => $"Kế hoạch {plan.Number} của {plan.Issuer.Name.Vi}",
        CitationStyle.PressEn => $"Plan {plan.Number} of the {plan.Issuer.Name[Language.En]}",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };
}

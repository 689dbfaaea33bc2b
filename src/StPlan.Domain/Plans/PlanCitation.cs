using System.Globalization;

namespace StPlan.Domain.Plans;

/// <summary>How a plan itself is cited; what it consists of is cited with this behind it, or before it.</summary>
public static class PlanCitation
{
    /// <summary>"Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="style">For whom.</param>
    /// <param name="withIssuer">Whether who issued it is named. Citations that stand for no office leave it out.</param>
    public static string Cite(this Plan plan, CitationStyle style, bool withIssuer = true)
    {
        var (vi, en) = withIssuer ? ($" của {plan.Issuer.Name.Vi}", $" of the {plan.Issuer.Name[Language.En]}") : ("", "");
        return style switch
        {
            CitationStyle.LegalVi => $"Kế hoạch số {plan.Number} ngày {CitationDate.Vi(plan.IssuedOn)}{vi}",
            CitationStyle.LegalEn => $"Plan No. {plan.Number} of {CitationDate.En(plan.IssuedOn)}{en}",
            CitationStyle.PressVi => $"Kế hoạch {plan.Number}{vi}",
            CitationStyle.PressEn => $"Plan {plan.Number}{en}",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }
}

/// <summary>How a task is cited: as a row of the annex that goes with the plan.</summary>
public static class PlanTaskCitation
{
    /// <summary>"nhiệm vụ III.9, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this PlanTask task, CitationStyle style, bool withIssuer = true)
    {
        var plan = task.Group.Plan.Cite(style, withIssuer);
        return style switch
        {
            CitationStyle.LegalVi => $"nhiệm vụ {task.Code}, Phụ lục kèm theo {plan}",
            CitationStyle.LegalEn => $"task {task.Code}, annex to {plan}",
            CitationStyle.PressVi => $"{plan}, nhiệm vụ {task.Code}",
            CitationStyle.PressEn => $"{plan}, task {task.Code}",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }
}

/// <summary>How a provision is cited: from the point up to the document, as Vietnamese legal writing does.</summary>
public static class ProvisionCitation
{
    private static readonly string[] Vietnamese = ["Mục", "khoản", "điểm"];
    private static readonly string[] English = ["Section", "Clause", "Point"];

    /// <summary>"điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this Provision provision, CitationStyle style, bool withIssuer = true)
    {
        var plan = provision.Plan.Cite(style, withIssuer);
        return style switch
        {
            CitationStyle.LegalVi => $"{provision.Place(Language.Vi)} {plan}",
            CitationStyle.LegalEn => $"{provision.Place(Language.En)} of {plan}",
            CitationStyle.PressVi => $"{plan}, {provision.Place(Language.Vi)}",
            CitationStyle.PressEn => $"{plan}, {provision.Place(Language.En)}",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }

    /// <summary>Where it stands in its plan, the smallest part first: "điểm a khoản 1 Mục I", "Point a, Clause 1, Section I".</summary>
    public static string Place(this Provision provision, Language language)
    {
        var (words, separator) = language == Language.En ? (English, ", ") : (Vietnamese, " ");
        return string.Join(separator, provision.Path.Split('.').Zip(words, (part, word) => $"{word} {part}").Reverse());
    }
}

/// <summary>A date as citations write it.</summary>
internal static class CitationDate
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // Decree 30/2020/NĐ-CP, annex I: a zero before days under 10 and before months 1 and 2, and before no other.
    public static string Vi(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}/{date.Year}");

    public static string En(DateOnly date) => date.ToString("d MMMM yyyy", English);
}

/// <summary>For whom a citation is written, and in which language.</summary>
public enum CitationStyle
{
    /// <summary>As legal documents cite, in Vietnamese.</summary>
    LegalVi,

    /// <summary>The same in English.</summary>
    LegalEn,

    /// <summary>As a newspaper cites, in Vietnamese.</summary>
    PressVi,

    /// <summary>The same in English.</summary>
    PressEn,
}

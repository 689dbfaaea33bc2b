namespace StPlan.Domain.Plans;

/// <summary>How a task is cited: as a row of the annex that goes with the plan.</summary>
public static class PlanTaskCitation
{
    /// <summary>"nhiệm vụ III.9, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh".</summary>
    public static string Cite(this PlanTask task, CitationStyle style)
    {
        var plan = task.Group.Plan.Cite(style);
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

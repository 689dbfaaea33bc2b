using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Files;

/// <summary>The fixed lists of values that files hold.</summary>
public static class Terms
{
    public static TermList<PlanTaskStatus> Status { get; } = new(CodeLists.PlanTaskStatus);

    /// <summary>"Chính thức" and "Final", too, as files have it that were made before.</summary>
    public static TermList<ObservationQuality> Quality { get; } = new(
        CodeLists.ObservationQuality,
        title => [title.Vi.Replace("Số liệu ", "", StringComparison.Ordinal), title.En!.Replace(" figure", "", StringComparison.Ordinal)]);
}

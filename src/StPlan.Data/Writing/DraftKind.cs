namespace StPlan.Data.Writing;

/// <summary>What drafts there are.</summary>
public enum DraftKind
{
    TaskReport,
    TaskAssessment,
    Observation,
    PeriodClosure,
    AgencyRevision,
}

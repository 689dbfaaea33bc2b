namespace StPlan.Domain.Agencies;

/// <summary>Where it is known from that an agency exists and what it is.</summary>
public enum AgencyBasis
{
    /// <summary>The plan names it.</summary>
    Plan,

    /// <summary>The plan does not name it; it is a member of a collective that the plan names.</summary>
    PublicKnowledge,
}

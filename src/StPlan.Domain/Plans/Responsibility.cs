using StPlan.Domain.Agencies;

namespace StPlan.Domain.Plans;

/// <summary>What a provision on the organisation of the work (plan 24: section V) asks of the agencies it names.</summary>
public sealed class Responsibility
{
    internal Responsibility(Provision provision, IReadOnlyList<Agency> agencies)
    {
        Provision = provision;
        Agencies = agencies;
    }

    public Provision Provision { get; }

    public IReadOnlyList<Agency> Agencies { get; }
}

using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Agencies;

/// <summary>
/// A body that the plan names, or a member of a collective that it names. Its values are those of its latest revision, of which the public learned with the
/// release looked at or before.
/// </summary>
public sealed class Agency
{
    /// <summary>Stable and unique, also across plans.</summary>
    public required string Code { get; init; }

    public required Text Name { get => Latest is { } latest ? latest.Name : field; init; }

    public string? ShortName { get => Latest is { } latest ? latest.ShortName : field; init; }

    public required AgencyKind Kind { get; init; }

    public required AgencyBasis Basis { get; init; }

    /// <summary>For a collective: whether <see cref="Members"/> are known to be all of them.</summary>
    public bool MembersComplete { get; init; }

    /// <summary>First day of its existence; null: before the first plan.</summary>
    public DateOnly? ValidFrom { get => Latest is { } latest ? latest.ValidFrom : field; init; }

    /// <summary>Last day of its existence; null: no end known.</summary>
    public DateOnly? ValidTo { get => Latest is { } latest ? latest.ValidTo : field; init; }

    public Text? Note { get => Latest is { } latest ? latest.Note : field; init; }

    /// <summary>For a collective ("Các sở, ban, ngành tỉnh"): the agencies known to belong to it.</summary>
    public IReadOnlyList<Agency> Members { get; internal set; } = [];

    /// <summary>The collectives that it belongs to.</summary>
    public IReadOnlyList<Agency> MemberOf { get; internal set; } = [];

    /// <summary>Who took over its duties.</summary>
    public IReadOnlyList<Agency> Successors { get; internal set; } = [];

    /// <summary>The tasks of all published plans whose lead cell names it, in the order of the documents.</summary>
    public IReadOnlyList<PlanTask> Leads { get; internal set; } = [];

    /// <summary>The tasks of all published plans whose coordinating cell names it, in the order of the documents.</summary>
    public IReadOnlyList<PlanTask> Coordinates { get; internal set; } = [];

    /// <summary>What the plans' section on organisation (section V of plan 24) asks of it.</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; internal set; } = [];

    /// <summary>The release that first published it.</summary>
    public Release Release { get; internal set; } = null!;

    /// <summary>Its current reports on all published plans, in the order of the documents and then by year.</summary>
    public IReadOnlyList<TaskReport> Reports { get; internal set; } = [];

    /// <summary>What was known of it, the first as which it was published first.</summary>
    public IReadOnlyList<AgencyRevision> Revisions { get; internal set => (field, Latest) = (value, value[^1]); } = [];

    internal IReadOnlyList<AgencyLink> MemberLinks { get; set; } = [];

    internal IReadOnlyList<AgencyLink> SuccessorLinks { get; set; } = [];

    internal IReadOnlyList<Plan> AllPlans { get; set; } = [];

    /// <summary>How it reported in a year on the tasks of all published plans that expect it; nothing is expected in a year without a period.</summary>
    public ReportingCompliance ComplianceIn(int year) => PlanCompliance.Of(this, AllPlans, year);

    /// <summary>What it was called as of a release.</summary>
    internal Text NameAsOf(Release release) => Revisions.LastOrDefault(r => r.Release.Number <= release.Number)?.Name ?? Name;

    // Null until the graph is built, and for an agency outside of one.
    private AgencyRevision? Latest { get; set; }

    public override string ToString() => $"{Code} {Name}";
}

using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Agencies;

/// <summary>
/// A body that the plan names, or a member of a collective that it names. Its values are those of its latest revision, of which the
/// public learned with the release looked at or before.
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

    /// <summary>The documents that its first and last day rest on; empty where none is recorded.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get => Latest is { } latest ? latest.LegalBasis : field; init; } = [];

    /// <summary>Whether anybody is known to have taken over its duties.</summary>
    public AgencySuccession Succession => ValidTo is null ? AgencySuccession.NoEndKnown
        : Successors.Count > 0 ? AgencySuccession.Recorded
        : AgencySuccession.Undetermined;

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

    /// <summary>
    /// How it reported in a year on the tasks of all published plans that expect it; nothing is expected in a year without a period.
    /// </summary>
    public ReportingCompliance ComplianceIn(int year) => PlanCompliance.Of(this, AllPlans, year);

    /// <summary>What it was called as of a release.</summary>
    internal Text NameAsOf(Release release) => Revisions.LastOrDefault(r => r.Release.Number <= release.Number)?.Name ?? Name;

    // Null until the graph is built, and for an agency outside of one.
    private AgencyRevision? Latest { get; set; }

    public override string ToString() => $"{Code} {Name}";
}

/// <summary>What sort of body an agency is.</summary>
public enum AgencyKind
{
    /// <summary>A People's Committee of a province (UBND tỉnh).</summary>
    Government,

    /// <summary>A People's Committee of a district, town or city (UBND huyện, thị xã, thành phố).</summary>
    DistrictGovernment,

    /// <summary>A People's Committee of a commune or ward (UBND xã, phường): the one level below the province since 1 July 2025.</summary>
    CommuneGovernment,

    /// <summary>A provincial department (sở).</summary>
    Department,

    /// <summary>An office (văn phòng).</summary>
    Office,

    /// <summary>A newspaper, radio or television station (báo, đài).</summary>
    Media,

    /// <summary>A university (trường đại học).</summary>
    University,

    /// <summary>A college (trường cao đẳng).</summary>
    College,

    /// <summary>A union or alliance of associations (liên hiệp, liên minh).</summary>
    Association,

    /// <summary>The Fatherland Front (Mặt trận Tổ quốc).</summary>
    Front,

    /// <summary>A Party body (cơ quan Đảng).</summary>
    Party,

    /// <summary>A steering committee (ban chỉ đạo).</summary>
    SteeringCommittee,

    /// <summary>A collective: bodies that the plan names together, such as "Các sở, ban, ngành tỉnh".</summary>
    Collective,
}

/// <summary>Where it is known from that an agency exists and what it is.</summary>
public enum AgencyBasis
{
    /// <summary>The plan names it.</summary>
    Plan,

    /// <summary>The plan does not name it; it is a member of a collective that the plan names.</summary>
    PublicKnowledge,
}

/// <summary>What is known of who takes over the duties of an agency.</summary>
public enum AgencySuccession
{
    /// <summary>No end of the agency is known.</summary>
    NoEndKnown,

    /// <summary>It ends, and who took over is recorded.</summary>
    Recorded,

    /// <summary>It ends, and no successor is recorded: "chưa xác định đơn vị kế thừa".</summary>
    Undetermined,
}

/// <summary>
/// That an agency belongs to a collective, or took over from another, and since when the public knows. Links are only added.
/// </summary>
/// <param name="Other">The member or the successor.</param>
/// <param name="Release">The release that published the link.</param>
/// <param name="Reason">As it was given with it.</param>
internal sealed record AgencyLink(Agency Other, Release Release, Verbatim? Reason);

/// <summary>What was known of an agency from a release on. It takes the place of what was known before.</summary>
public sealed class AgencyRevision : IRevision<AgencyRevision>
{
    /// <summary>0 is what the agency was first published as; then 1, 2, 3 …; numbers may be missing.</summary>
    public required int Revision { get; init; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public Text? Note { get; init; }

    /// <summary>The documents that its first and last day rest on.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>Why it became what it is, in Vietnamese: the decision that renamed or dissolved it.</summary>
    public Verbatim? Reason { get; init; }

    public Agency Agency { get; internal set; } = null!;

    public Release Release { get; internal set; } = null!;

    public AgencyRevision? Supersedes { get; internal set; }

    void IRevision<AgencyRevision>.TakeThePlaceOf(AgencyRevision earlier) => Supersedes = earlier;

    public override string ToString() => $"{Agency?.Code}/{Revision}";
}

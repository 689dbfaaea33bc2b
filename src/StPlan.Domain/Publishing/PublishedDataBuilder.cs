using System.Collections.Frozen;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Publishing;

/// <summary>
/// Puts together what is public as of one release. References come as codes and are resolved here; afterwards nothing in the graph
/// changes any more. Releases first, in any order; then agencies, legal documents and plans; lists keep the order of adding.
/// All methods throw <see cref="InconsistentDataException"/> for a reference that leads nowhere and for a key that is there twice.
/// </summary>
public sealed class PublishedDataBuilder
{
    private readonly Register<Agency> _agencies = new("agency", a => a.Code);
    private readonly Register<LegalDocument> _documents = new("legal document", d => d.Id);
    private readonly Register<Plan> _plans = new("plan", p => p.Id);
    private readonly List<PlanBuilder> _planBuilders = [];
    private readonly PublishedFacts _published = new();
    private readonly List<AgencyBuilder> _agencyBuilders = [];

    public void Add(Release release) => _published.Add(release);

    /// <param name="agency">The agency as it was first published.</param>
    /// <param name="members">Codes of the members of a collective that it was published with; they may be added later.</param>
    /// <param name="successors">Codes of the agencies that took over; they may be added later.</param>
    /// <param name="release">The number of the release that first published it.</param>
    /// <param name="reason">As it was given with it.</param>
    /// <returns>What takes what became known of it since.</returns>
    public AgencyBuilder Add(Agency agency, IEnumerable<string> members, IEnumerable<string> successors, int release,
        Verbatim? reason = null)
    {
        agency.Release = _published.GetRelease(release, agency);
        _agencies.Add(agency);
        var builder = new AgencyBuilder(agency, reason, _published);
        _agencyBuilders.Add(builder);
        foreach (var member in members)
        {
            builder.AddMember(member, release);
        }

        foreach (var successor in successors)
        {
            builder.AddSuccessor(successor, release);
        }

        return builder;
    }

    /// <param name="document">The document itself.</param>
    /// <param name="issuerAgency">The code of the issuer where it is one of the agencies.</param>
    public void Add(LegalDocument document, string? issuerAgency)
    {
        document.IssuerAgency = issuerAgency is null ? null : _agencies.Get(issuerAgency, document);
        _documents.Add(document);
    }

    /// <param name="plan">The plan itself.</param>
    /// <param name="issuer">An agency's code.</param>
    /// <param name="implements">The id of the legal document that the plan carries out.</param>
    /// <param name="overallObjective">The path of the provision that sets the overall objective.</param>
    /// <param name="release">The number of the release that first published it.</param>
    /// <param name="preambleCites">Ids of legal documents.</param>
    /// <returns>What takes the plan's provisions, objectives, tasks and responsibilities, and what is reported on them.</returns>
    public PlanBuilder Add(
        Plan plan, string issuer, string implements, string overallObjective, int release, params IEnumerable<string> preambleCites)
    {
        plan.Release = _published.GetRelease(release, plan);
        plan.Issuer = _agencies.Get(issuer, plan);
        plan.Implements = _documents.Get(implements, plan);
        plan.PreambleCitedDocuments = _documents.GetAll(preambleCites, plan);
        _plans.Add(plan);
        var builder = new PlanBuilder(plan, overallObjective, _agencies, _documents, _published);
        _planBuilders.Add(builder);
        return builder;
    }

    /// <summary>The whole graph. The builder is used up by it.</summary>
    /// <exception cref="InconsistentDataException">Besides the above: there is no release, or no plan.</exception>
    public PublishedData Build()
    {
        if (_published.Releases.Count == 0 || _plans.Items.Count == 0)
        {
            throw new InconsistentDataException(
                $"There are {_published.Releases.Count} releases and {_plans.Items.Count} plans. At least one of each is needed.");
        }

        var plans = _planBuilders.ConvertAll(builder => builder.Build());
        LinkAgencies(plans);
        LinkDocuments(plans);
        LinkFacts(plans);
        var changes = new ReleaseChanges(plans, _agencies.Items, _published.Releases);
        foreach (var release in _published.Releases)
        {
            release.AllChanges = changes;
        }

        return new PublishedData([.. _published.Releases], plans, _agencies, _documents, _plans.Freeze(), _published);
    }

    private void LinkAgencies(List<Plan> plans)
    {
        _agencyBuilders.ForEach(builder => builder.Link(_agencies));
        var collectives = Inverse(_agencies.Items, a => a.Members);
        var leads = Inverse(plans.SelectMany(p => p.Tasks), t => t.LeadAgencies);
        var coordinates = Inverse(plans.SelectMany(p => p.Tasks), t => t.CoordinatingAgencies);
        var responsibilities = Inverse(plans.SelectMany(p => p.Responsibilities), r => r.Agencies);
        foreach (var agency in _agencies.Items)
        {
            agency.MemberOf = [.. collectives[agency]];
            agency.Leads = [.. leads[agency]];
            agency.Coordinates = [.. coordinates[agency]];
            agency.Responsibilities = [.. responsibilities[agency]];
        }
    }

    private void LinkDocuments(List<Plan> plans)
    {
        var provisions = Inverse(plans.SelectMany(p => p.AllProvisions), p => p.CitedDocuments);
        var tasks = Inverse(plans.SelectMany(p => p.Tasks), t => t.CitedDocuments);
        var preambles = Inverse(plans, p => p.PreambleCitedDocuments);
        foreach (var document in _documents.Items)
        {
            document.CitedBy = [.. provisions[document]];
            document.CitedByTasks = [.. tasks[document]];
            document.CitedInPreambleOf = [.. preambles[document]];
        }
    }

    private void LinkFacts(List<Plan> plans)
    {
        var asOf = _published.Releases.Last().PublishedAt;
        foreach (var builder in _planBuilders)
        {
            builder.LinkFacts(asOf);
        }

        var reports = plans.SelectMany(p => p.TaskReports).ToLookup(r => r.Agency);
        foreach (var agency in _agencies.Items)
        {
            agency.AllPlans = plans;
            agency.Reports = [.. reports[agency]];
        }
    }

    /// <summary>From "who refers to what" to "what is referred to by whom".</summary>
    private static ILookup<TTo, TFrom> Inverse<TFrom, TTo>(IEnumerable<TFrom> all, Func<TFrom, IReadOnlyList<TTo>> references) =>
        all.SelectMany(from => references(from).Select(to => (from, to))).ToLookup(link => link.to, link => link.from);
}

/// <summary>
/// The rows of a release do not fit together: a reference leads nowhere, or a key is there twice. The import refuses such data, so
/// this means that the database was changed by other hands, or a bug of ours.
/// </summary>
public sealed class InconsistentDataException(string message) : Exception(message);

/// <summary>The things of one kind under their keys, in the order in which they were added.</summary>
/// <param name="kind">What they are, for messages: "agency".</param>
/// <param name="key">What one is found under.</param>
internal sealed class Register<T>(string kind, Func<T, string> key)
    where T : class
{
    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);
    private readonly List<T> _inOrder = [];

    public IReadOnlyList<T> Items => _inOrder;

    public void Add(T item)
    {
        if (!_byKey.TryAdd(key(item), item))
        {
            throw new InconsistentDataException($"There are two {kind} \"{key(item)}\"; each may be there once.");
        }

        _inOrder.Add(item);
    }

    /// <summary>Null when there is nothing under this key.</summary>
    public T? Find(string wanted) => _byKey.GetValueOrDefault(wanted);

    /// <exception cref="InconsistentDataException">There is nothing under this key.</exception>
    public T Get(string wanted, object referrer) => _byKey.TryGetValue(wanted, out var item)
        ? item
        : throw new InconsistentDataException(
            $"{referrer.GetType().Name} {referrer} refers to {kind} \"{wanted}\", which is not among the {_byKey.Count} there are.");

    public T[] GetAll(IEnumerable<string> wanted, object referrer) => [.. wanted.Select(each => Get(each, referrer))];

    public FrozenDictionary<string, T> Freeze() => _byKey.ToFrozenDictionary(StringComparer.Ordinal);
}

using StPlan.Domain.Agencies;

namespace StPlan.Domain.Publishing;

/// <summary>Takes what became known of an agency after it was first added. Members and successors keep the order of adding.</summary>
public sealed class AgencyBuilder
{
    private readonly Agency _agency;
    private readonly PublishedFacts _published;
    private readonly List<AgencyRevision> _revisions;
    private readonly List<(string Code, Release Release, Verbatim? Reason)> _members = [];
    private readonly List<(string Code, Release Release, Verbatim? Reason)> _successors = [];

    internal AgencyBuilder(Agency agency, Verbatim? reason, PublishedFacts published)
    {
        _agency = agency;
        _published = published;
        _revisions =
        [
            new AgencyRevision
            {
                Revision = 0,
                Name = agency.Name,
                ShortName = agency.ShortName,
                ValidFrom = agency.ValidFrom,
                ValidTo = agency.ValidTo,
                Note = agency.Note,
                LegalBasis = agency.LegalBasis,
                Reason = reason,
                Agency = agency,
                Release = agency.Release,
            },
        ];
    }

    /// <param name="revision">What takes the place of what was known before; revisions come in any order.</param>
    /// <param name="release">The number of the release that published it.</param>
    public void Add(AgencyRevision revision, int release)
    {
        revision.Agency = _agency;
        revision.Release = _published.GetRelease(release, revision);
        _revisions.Add(revision);
    }

    /// <param name="member">The code of a member of a collective; it may be added to the data later.</param>
    /// <param name="release">The number of the release that published the membership.</param>
    /// <param name="reason">As it was given with it.</param>
    public void AddMember(string member, int release, Verbatim? reason = null) =>
        _members.Add((member, _published.GetRelease(release, _agency), reason));

    /// <param name="successor">The code of an agency that took over; it may be added to the data later.</param>
    /// <param name="release">The number of the release that published the succession.</param>
    /// <param name="reason">As it was given with it.</param>
    public void AddSuccessor(string successor, int release, Verbatim? reason = null) =>
        _successors.Add((successor, _published.GetRelease(release, _agency), reason));

    /// <summary>Gives the agency its latest values, and its members and successors, once all agencies are there.</summary>
    internal void Link(Register<Agency> agencies)
    {
        var latest = Supersession.Link(_revisions, r => r.Agency).Single();
        _agency.Revisions = [.. Supersession.Revisions(latest)];
        _agency.MemberLinks = Links(_members);
        _agency.SuccessorLinks = Links(_successors);
        _agency.Members = [.. _agency.MemberLinks.Select(l => l.Other)];
        _agency.Successors = [.. _agency.SuccessorLinks.Select(l => l.Other)];

        IReadOnlyList<AgencyLink> Links(List<(string Code, Release Release, Verbatim? Reason)> links) =>
            [.. links.Select(l => new AgencyLink(agencies.Get(l.Code, _agency), l.Release, l.Reason))];
    }
}

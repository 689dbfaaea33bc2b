using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Agencies;

namespace StPlan.Data.Writing;

/// <summary>Adds agencies and changes to them: names, the end of their existence, members and successors.</summary>
public sealed class AgencyRecords
{
    private readonly Writer _writer;

    internal AgencyRecords(Writer writer) => _writer = writer;

    /// <summary>
    /// Adds a revision, which takes the agency's place with the next release. Published rows never change. Members and successors are only
    /// added.
    /// </summary>
    public Task<WriteResult<AgencyRow>> UpsertAsync(
        Actor actor, AgencySubmission submission, WriteOptions options, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        (scope, cancellation) => WriteAsync(scope, submission, cancellation),
        row => row.Code,
        async (context, code) => await context.Agencies.Include(a => a.Revisions).Include(a => a.Members).Include(a => a.Successors)
            .SingleOrDefaultAsync(a => a.Code == code),
        options,
        cancellation);

    /// <summary>A revision by its id, "SNV/1".</summary>
    internal static async Task<AgencyRevisionRow?> FindRevisionAsync(StPlanContext context, string id) =>
        id.Split('/') is [var code, var revision] && FactId.TryReadNumber(revision, out var number)
            ? await context.Set<AgencyRevisionRow>().FindAsync(code, number)
            : null;

    /// <summary>The same within another write.</summary>
    internal static async Task<WriteResult<AgencyRow>> WriteAsync(WriteScope scope, AgencySubmission submission,
        CancellationToken cancellation)
    {
        var context = scope.Context;
        var agencies = await context.Agencies.Include(a => a.Revisions).Include(a => a.Members).Include(a => a.Successors)
            .ToDictionaryAsync(a => a.Code, cancellation);
        var known = agencies.GetValueOrDefault(submission.Code);
        if (AgencyChecks.Check(scope.Actor, submission, known, agencies) is { Count: > 0 } problems)
        {
            return WriteResult<AgencyRow>.Refused(problems);
        }

        if (known is null)
        {
            known = New(submission, agencies.Count);
            context.Agencies.Add(known);
        }

        Revise(scope, known, submission);
        var reason = Bounds.CleanVerbatim(submission.Reason);
        foreach (var member in submission.Members.Where(code => known.Members.TrueForAll(m => m.MemberCode != code)))
        {
            known.Members.Add(
                new AgencyMemberRow { CollectiveCode = known.Code, MemberCode = member, Position = known.Members.Count, Reason = reason });
        }

        foreach (var successor in submission.Successors.Where(code => known.Successors.TrueForAll(s => s.SuccessorCode != code)))
        {
            known.Successors.Add(
                new AgencySuccessorRow
                {
                    AgencyCode = known.Code,
                    SuccessorCode = successor,
                    Position = known.Successors.Count,
                    Reason = reason
                });
        }

        if (context.ChangeTracker.HasChanges())
        {
            scope.Audit("upsertAgency", known.Code);
        }

        return new WriteResult<AgencyRow>([known], []);
    }

    private static AgencyRow New(AgencySubmission submission, int position) => new()
    {
        Code = submission.Code,
        Position = position,
        Name = new Text(Bounds.Clean(submission.Name)!, Bounds.Clean(submission.NameEn)),
        ShortName = Bounds.Clean(submission.ShortName),
        Kind = submission.Kind!.Value,
        Basis = AgencyBasis.PublicKnowledge,
        NamedAs = [],
        ValidFrom = submission.ValidFrom,
        ValidTo = submission.ValidTo,
        Note = Bounds.Clean(submission.Note) is { } note ? new Text(note) : null,
        Reason = Bounds.CleanVerbatim(submission.Reason),
    };

    /// <summary>Adds a revision if the submission says something new. What the submission leaves out stays as it is.</summary>
    private static void Revise(WriteScope scope, AgencyRow agency, AgencySubmission submission)
    {
        var revisions = new Revisions<string, AgencyRevisionRow>(agency.Revisions, r => r.AgencyCode);
        var current = revisions.Current(agency.Code);
        var now = current is { } revision
            ? (revision.Name, revision.ShortName, revision.ValidFrom, revision.ValidTo, revision.Note)
            : (agency.Name, agency.ShortName, agency.ValidFrom, agency.ValidTo, agency.Note);
        var next = (
            Name: submission.Name is null && submission.NameEn is null
                ? now.Name
                : new Text(Bounds.Clean(submission.Name) ?? now.Name.Vi, Bounds.Clean(submission.NameEn) ?? now.Name.En),
            ShortName: Bounds.Clean(submission.ShortName) ?? now.ShortName,
            ValidFrom: submission.ValidFrom ?? now.ValidFrom,
            ValidTo: submission.ValidTo ?? now.ValidTo,
            Note: Bounds.Clean(submission.Note) is { } note ? new Text(note) : now.Note);
        if (Plain(now) == Plain(next))
        {
            return;
        }

        revisions.Replace(agency.Code, scope.Now);
        agency.Revisions.Add(new AgencyRevisionRow
        {
            AgencyCode = agency.Code,
            Revision = revisions.NextNumber(agency.Code),
            Name = next.Name,
            ShortName = next.ShortName,
            ValidFrom = next.ValidFrom,
            ValidTo = next.ValidTo,
            Note = next.Note,
            LegalBasis = current is null ? agency.LegalBasis : current.LegalBasis,

            // A draft that is replaced hands on what it said, and why.
            Reason = Bounds.CleanVerbatim(submission.Reason) ?? (current is { ReleaseNumber: null } draft ? draft.Reason : null),
            RecordedAt = scope.Now,
            RecordedBy = scope.Actor.Name,
        });

        static (string, string?, string?, DateOnly?, DateOnly?, string?) Plain(
            (Text Name, string? ShortName, DateOnly? From, DateOnly? To, Text? Note) a) =>
            (a.Name.Vi, a.Name.En, a.ShortName, a.From, a.To, a.Note?.Vi);
    }
}

/// <summary>What is said about an agency. Null and empty lists change nothing.</summary>
public sealed record AgencySubmission
{
    public required string Code { get; init; }

    /// <summary>In Vietnamese; needed for a new agency.</summary>
    public string? Name { get; init; }

    public string? NameEn { get; init; }

    public string? ShortName { get; init; }

    /// <summary>Needed for a new agency; it does not change.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>First day of its existence.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of its existence.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? Note { get; init; }

    /// <summary>Codes of further members of a collective.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Codes of further agencies that took over its duties.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>Why it is so, in Vietnamese: the decision that renamed or dissolved it. Public with what is new here.</summary>
    public string? Reason { get; init; }
}

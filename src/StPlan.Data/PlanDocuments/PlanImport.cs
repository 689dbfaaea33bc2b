using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Data.Releases;

namespace StPlan.Data.PlanDocuments;

/// <summary>
/// Puts a plan document into the database. Agencies and legal documents that are there already are shared and stay as they are.
/// </summary>
public static class PlanImport
{
    /// <summary>Adds the rows to the context; saving them, and the transaction, are the caller's.</summary>
    /// <param name="context">With nothing else added to it.</param>
    /// <param name="document">What to add.</param>
    /// <param name="release">The release that publishes it; null for a draft.</param>
    /// <param name="cancellation">Stops the reading of what is there.</param>
    /// <exception cref="PlanConflictException">The plan is there already, or one of its codes stands for something else there.</exception>
    public static async Task AddPlanAsync(this StPlanContext context, PlanDocument document, int? release, CancellationToken cancellation)
    {
        var agencies = await context.Agencies.Include(a => a.Members).ToDictionaryAsync(a => a.Code, StringComparer.Ordinal, cancellation);
        var documents = await context.LegalDocuments.ToDictionaryAsync(d => d.Id, StringComparer.Ordinal, cancellation);
        var conflicts = new List<string>();
        if (await context.Plans.AnyAsync(p => p.Id == document.Plan.Id, cancellation))
        {
            conflicts.Add($"The database has plan \"{document.Plan.Id}\" already. Import a new plan.");
        }

        conflicts.AddRange(document.Agencies.Select(each => Conflict(agencies.GetValueOrDefault(each.Code), each)).OfType<string>());
        conflicts.AddRange(document.LegalDocuments.Select(each => Conflict(documents.GetValueOrDefault(each.Id), each)).OfType<string>());
        if (conflicts.Count > 0)
        {
            throw new PlanConflictException(conflicts);
        }

        foreach (var agency in document.Agencies)
        {
            if (agencies.TryGetValue(agency.Code, out var known))
            {
                Extend(known, agency);
            }
            else
            {
                agency.Position = agencies.Count;
                agencies.Add(agency.Code, agency);
                context.Agencies.Add(agency);
            }
        }

        foreach (var each in document.LegalDocuments.Where(each => !documents.ContainsKey(each.Id)))
        {
            each.Position = documents.Count;
            documents.Add(each.Id, each);
            context.LegalDocuments.Add(each);
        }

        context.Plans.Add(document.Plan);
        foreach (var added in context.ChangeTracker.Entries<IReleased>().Where(entry => entry.State == EntityState.Added))
        {
            added.Entity.ReleaseNumber = release;
        }
    }

    /// <summary>Another plan may name an agency in other words, and more members of a collective.</summary>
    private static void Extend(AgencyRow known, AgencyRow listed)
    {
        if (listed.NamedAs.Except(known.NamedAs, StringComparer.Ordinal).Any())
        {
            known.NamedAs = [.. known.NamedAs.Union(listed.NamedAs, StringComparer.Ordinal)];
        }

        foreach (var member in listed.Members.Where(each => known.Members.TrueForAll(m => m.MemberCode != each.MemberCode)))
        {
            var position = known.Members.Count;
            known.Members.Add(new AgencyMemberRow { CollectiveCode = known.Code, MemberCode = member.MemberCode, Position = position });
        }
    }

    private static string? Conflict(AgencyRow? known, AgencyRow listed) =>
        known is null || (known.Name.Vi, known.Kind) == (listed.Name.Vi, listed.Kind)
            ? null
            : $"The plan has agency {listed.Code} as \"{listed.Name}\" ({listed.Kind}), the database as \"{known.Name}\" ({known.Kind}). "
                + "Use the name and kind of the database, or another code.";

    private static string? Conflict(LegalDocumentRow? known, LegalDocumentRow listed) =>
        known is null || (known.Title.Vi, known.Number, known.IssuedOn) == (listed.Title.Vi, listed.Number, listed.IssuedOn)
            ? null
            : $"The plan has legal document {listed.Id} as \"{listed.Number} {listed.Title}\" of {listed.IssuedOn:O}, "
                + $"the database as \"{known.Number} {known.Title}\" of {known.IssuedOn:O}. "
                + "Use the number, title and date of the database, or another id.";
}

/// <summary>
/// A plan file is fine in itself and contradicts what the database holds; it says how, all at once. Nothing has been written.
/// </summary>
public sealed class PlanConflictException(IReadOnlyList<string> conflicts)
    : Exception($"The plan contradicts the database in {conflicts.Count} place(s):\n" + string.Join('\n', conflicts))
{
    public IReadOnlyList<string> Conflicts { get; } = conflicts;
}

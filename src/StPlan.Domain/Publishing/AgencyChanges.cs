using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Domain.LegalDocuments;

namespace StPlan.Domain.Publishing;

/// <summary>
/// What releases changed of an agency, each change with its release. Agencies are few, so the sentences are made at once; they call
/// every agency what it was called then, so that a release says the same of itself after a renaming.
/// </summary>
internal static class AgencyChanges
{
    private static readonly Text Name = new("tên", "name");
    private static readonly Text EnglishName = new("tên tiếng Anh", "English name");
    private static readonly Text ShortName = new("tên viết tắt", "short name");
    private static readonly Text ValidFrom = new("ngày bắt đầu", "first day");
    private static readonly Text ValidTo = new("ngày kết thúc", "last day");
    private static readonly Text Note = new("ghi chú", "note");
    private static readonly Text BasisName = new("căn cứ pháp lý", "legal basis");

    /// <summary>That it is new, with all that came with it; then its values, members and successors as they became known.</summary>
    public static IEnumerable<(Release Release, Change Change)> Of(Agency agency)
    {
        var name = agency.NameAsOf(agency.Release);
        yield return (agency.Release, new Change
        {
            Kind = ChangeKind.Added,
            Subject = agency,
            SubjectId = agency.Code,
            Reason = agency.Revisions.Where(r => r.Release == agency.Release).LastOrDefault(r => r.Reason is not null)?.Reason?.Value,
            Sentence = new Text($"{name.Vi}.", $"{name[Language.En]}."),
        });

        foreach (var revision in agency.Revisions.Where(r => r.Release != agency.Release))
        {
            foreach (var change in Differences(revision, revision.Supersedes!))
            {
                yield return (revision.Release, change);
            }
        }

        foreach (var link in agency.MemberLinks.Where(l => l.Release != agency.Release))
        {
            yield return (link.Release, Linked(agency, link, "members", new Text("thêm thành viên", "new member")));
        }

        foreach (var link in agency.SuccessorLinks.Where(l => l.Release != agency.Release))
        {
            yield return (link.Release, Linked(agency, link, "successors", new Text("thêm cơ quan kế thừa", "new successor")));
        }
    }

    // The English name is told of alone, under the same field, where the Vietnamese one stays.
    private static IEnumerable<Change> Differences(AgencyRevision revision, AgencyRevision earlier)
    {
        var translated = revision.Name.En != earlier.Name.En;
        return Values(earlier, translated).Zip(Values(revision, translated))
            .Where(pair => pair.First.Value != pair.Second.Value)
            .DistinctBy(pair => pair.Second.Field)
            .Select(pair => new Change
            {
                Kind = ChangeKind.Superseded,
                Subject = revision.Agency,
                SubjectId = revision.Agency.Code,
                Field = pair.Second.Field,
                Before = pair.First.Value,
                After = pair.Second.Value,
                Reason = revision.Reason?.Value,
                Sentence = SentenceOf(revision, pair.First, pair.Second),
            });
    }

    /// <param name="revision">The revision to list.</param>
    /// <param name="translated">Whether names are shown translated in English: not where the translation stayed, for it would become
    /// itself.</param>
    private static IEnumerable<ChangedValue> Values(AgencyRevision revision, bool translated) =>
    [
        new("name", Name, revision.Name.Vi, translated ? revision.Name : new Text(revision.Name.Vi)),
        new("name", EnglishName, revision.Name.En, Words.Of(revision.Name.En)),
        new("shortName", ShortName, revision.ShortName, Words.Of(revision.ShortName)),
        new("validFrom", ValidFrom, InvariantForm.Of(revision.ValidFrom), Words.Of(revision.ValidFrom)),
        new("validTo", ValidTo, InvariantForm.Of(revision.ValidTo), Words.Of(revision.ValidTo)),
        new("note", Note, revision.Note?.Vi),
        new("legalBasis", BasisName, Words.Numbers(revision.LegalBasis), Words.Of(Words.Numbers(revision.LegalBasis))),
    ];

    // "Changed" and not "corrected": an agency that is renamed or ends was not wrong before.
    private static Text SentenceOf(AgencyRevision revision, ChangedValue before, ChangedValue after)
    {
        var (vi, en) = (revision.Name.Vi, revision.Name[Language.En]);
        return after.InWords is null
            ? new Text($"{vi}: thay đổi {after.Name.Vi}.", $"{en}: {after.Name.En} changed.")
            : new Text(
                $"{vi}: {after.Name.Vi} từ “{before.InWords!.Vi}” thành “{after.InWords.Vi}”.",
                $"{en}: {after.Name.En} changed from “{before.InWords[Language.En]}” to “{after.InWords[Language.En]}”.");
    }

    private static Change Linked(Agency agency, AgencyLink link, string field, Text what)
    {
        var (name, other) = (agency.NameAsOf(link.Release), link.Other.NameAsOf(link.Release));
        return new Change
        {
            Kind = ChangeKind.Added,
            Subject = agency,
            SubjectId = agency.Code,
            Field = field,
            After = link.Other.Code,
            Reason = link.Reason?.Value,
            Sentence = new Text($"{name.Vi}: {what.Vi} “{other.Vi}”.", $"{name[Language.En]}: {what.En} “{other[Language.En]}”."),
        };
    }

    /// <param name="Field">Its name in the public schema: "shortName".</param>
    /// <param name="Name">Its name for people, as it stands within a sentence.</param>
    /// <param name="Value">In invariant form; null where it is not stated.</param>
    /// <param name="InWords">The value for people where it is short enough for a sentence; null where it is a text.</param>
    private sealed record ChangedValue(string Field, Text Name, string? Value, Text? InWords = null);

    /// <summary>Values as they stand within a sentence, in both languages.</summary>
    private static class Words
    {
        private static readonly Text NotStated = new("không nêu", "not stated");

        public static Text Of(DateOnly? date) => date is not { } day ? NotStated
            : new Text(Written.Day(day, Language.Vi), Written.Day(day, Language.En));

        /// <summary>"202/2025/QH15, 203/2025/QH15"; null where there is none.</summary>
        public static string? Numbers(IReadOnlyList<LegalBasis> documents) =>
            documents.Count == 0 ? null : string.Join(", ", documents.Select(d => d.Number));

        /// <summary>A name, which is the same in both languages.</summary>
        public static Text Of(string? name) => name is null ? NotStated : new Text(name);
    }
}

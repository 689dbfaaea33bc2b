using System.Text.RegularExpressions;
using StPlan.Data.Agencies;
using StPlan.Data.Keys;
using StPlan.Data.PlanDocuments;
using StPlan.Domain;
using StPlan.Domain.Agencies;

namespace StPlan.Data.Writing;

/// <summary>Checks what is sent about an agency.</summary>
internal static class AgencyChecks
{
    public static List<WriteProblem> Check(
        Actor actor, AgencySubmission submission, AgencyRow? known, Dictionary<string, AgencyRow> agencies)
    {
        // As the latest revision has it: the row is what was first known of the agency.
        var (validFrom, validTo) = known is null ? (null, null)
            : known.Revisions.Where(r => r.DiscardedAt is null).MaxBy(r => r.Revision) is { } latest ? (latest.ValidFrom, latest.ValidTo)
            : (known.ValidFrom, known.ValidTo);
        List<WriteProblem?> found =
        [
            Permission.Check(actor, KeyRole.Steward),
            AgencyCodes.Check(submission.Code),
            known is null ? Bounds.Required(submission.Name, "name") : null,
            known is null && submission.Kind is null
                ? new ValueOutOfRange(new Text(
                    "Cơ quan mới phải có loại cơ quan (kind).",
                    "A new agency needs a \"kind\". Send one."), "kind")
                : null,
            known is not null && submission.Kind is { } kind && kind != known.Kind
                ? new ValueOutOfRange(new Text(
                        $"Loại của {known.Code} là {Name(known.Kind)}, không đổi được thành {Name(kind)}. Hãy bỏ \"kind\".",
                        $"The kind of {known.Code} is {Name(known.Kind)}. It cannot become {Name(kind)}. Leave \"kind\" out."), "kind")
                : null,
            Bounds.Length(submission.Name, "name", Bounds.MaxLine),
            Bounds.Length(submission.NameEn, "nameEn", Bounds.MaxLine),
            Bounds.Length(submission.ShortName, "shortName", Bounds.MaxLine),
            Bounds.Length(submission.Note, "note", Bounds.MaxText),
            Bounds.Length(submission.Reason, "reason", Bounds.MaxText),
            Bounds.Count(submission.Members.Count, "members"),
            Bounds.Count(submission.Successors.Count, "successors"),
            submission.Members.Count > 0 && (known?.Kind ?? submission.Kind) != AgencyKind.Collective
                ? new ValueOutOfRange(new Text("Chỉ tập hợp cơ quan (COLLECTIVE) mới có thành viên. Hãy bỏ "
                    + "\"members\".", "Only a COLLECTIVE has members. Leave \"members\" out."), "members")
                : null,
            (submission.ValidTo ?? validTo) < (submission.ValidFrom ?? validFrom)
                ? new ValueOutOfRange(new Text(
                    $"Ngày kết thúc (validTo) là {submission.ValidTo ?? validTo:O}, trước ngày bắt đầu (validFrom) là "
                        + $"{submission.ValidFrom ?? validFrom:O}.",
                    $"\"validTo\" is {submission.ValidTo ?? validTo:O}, before \"validFrom\", {submission.ValidFrom ?? validFrom:O}. "
                        + "Send a later day."), "validTo")
                : null,
            .. submission.Members.Select(code => AgencyCodes.CheckReference(code, "members", submission.Code, agencies)),
            .. submission.Successors.Select(code => AgencyCodes.CheckReference(code, "successors", submission.Code, agencies)),
        ];
        return [.. found.OfType<WriteProblem>()];
    }

    private static string Name(AgencyKind kind) => ChoiceNames<AgencyKind>.Of(kind);
}

/// <summary>Checks an agency's code: its form, and that the agency exists.</summary>
internal static partial class AgencyCodes
{
    public static ValueOutOfRange? Check(string code) => Form().IsMatch(code)
        ? null
        : new ValueOutOfRange(
            new Text(
                $"Mã \"{Bounds.Shorten(code)}\" không hợp lệ. Mã gồm 2 đến 32 chữ hoa không dấu, chữ số hoặc gạch nối; bắt đầu bằng chữ.",
                $"The code \"{Bounds.Shorten(code)}\" is not valid. Use 2 to 32 capital letters without diacritics, digits or hyphens. "
                    + "Begin with a letter."),
            "code");

    public static WriteProblem? CheckReference(string code, string field, string self, Dictionary<string, AgencyRow> agencies)
    {
        if (code == self)
        {
            return new ValueOutOfRange(new Text(
                $"{code} không thể chỉ đến chính mình. Hãy dùng mã của cơ quan khác.",
                $"{code} cannot name itself. Use another agency."), field);
        }

        return agencies.ContainsKey(code)
            ? null
            : Lookups.NoAgency(code, field, agencies.Keys.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^[A-Z][A-Z0-9-]{1,31}\\z")]
    private static partial Regex Form();
}

using System.Reflection;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StPlan.Data.PlanDocuments;

/// <summary>
/// Reads a plan file (YAML; <c>Plans/24-kh-ubnd-2025.yaml</c> shows its shape). Texts are normalised to NFC with white space folded;
/// unknown and duplicate keys, codes that lead nowhere and targets that contradict themselves are refused.
/// </summary>
public static class PlanDocumentReader
{
    /// <summary>The plan that a new database starts with.</summary>
    /// <exception cref="PlanDocumentException">The file that is built in is wrong.</exception>
    public static PlanDocument ReadPlan24()
    {
        const string name = "24-kh-ubnd-2025.yaml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Read(reader, name);
    }

    /// <param name="yaml">The text of the file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="PlanDocumentException">All that is wrong; only an error of YAML itself hides those after it.</exception>
    public static PlanDocument Read(TextReader yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(yaml);
        }
        catch (YamlException e)
        {
            throw Refuse(e.Start.Line, e.Start.Column, $"This is not valid YAML: {e.InnerException?.Message ?? e.Message}");
        }

        if (stream.Documents.Count != 1)
        {
            throw Refuse(1, 1, $"The file has {stream.Documents.Count} YAML documents. Use a file with one document, a plan.");
        }

        var problems = new PlanDocumentProblems(file);
        var document = new YamlMap(stream.Documents[0].RootNode, problems).Read(map => ReadDocument(map, problems));
        problems.ThrowIfAny();
        return document;

        PlanDocumentException Refuse(long line, long column, string message) => new(file, [new PlanDocumentProblem(line, column, message)]);
    }

    private static PlanDocument ReadDocument(YamlMap map, PlanDocumentProblems problems)
    {
        var agencies = new CodeList("agency", problems);
        var documents = new CodeList("legal document", problems);
        var bases = ReadBasisDocuments(map.OptionalMaps("basisDocuments"), problems);
        var agencyRows = ReadAgencies(map.Maps("agencies"), agencies, bases);
        var documentRows = map.Maps("legalDocuments").Select((each, i) => each.Read(m => ReadDocument(m, i, documents, agencies))).ToList();
        var planId = map.String("id");
        var provisions = new ProvisionsReader(planId, agencies, documents, problems);
        provisions.Read(map.Maps("provisions"));
        provisions.ReadResponsibilities(map.Maps("responsibilities"));
        var plan = new PlanRow
        {
            Id = planId,
            Number = map.String("number"),
            Kind = map.Text("kind"),
            Title = map.Text("title"),
            IssuedOn = map.Date("issuedOn"),
            IssuerCode = agencies.Refer(map.Scalar("issuer")),
            ImplementsId = documents.Refer(map.Scalar("implements")),
            Letterhead = map.Map("letterhead").Read(ReadLetterhead),
            Preamble = map.Text("preamble"),
            Signatory = map.Map("signatory").Read(ReadSignatory),
            Annex = map.Map("annex").Read(ReadAnnex),
            OverallObjectivePath = provisions.Refer(map.Scalar("overallObjective")),
            PreambleCitations = documents.Refer(
                map.OptionalScalars("preambleCites"),
                (id, i) => new PreambleCitationRow { PlanId = planId, DocumentId = id, Position = i }),
            Areas = ReadAreas(map.OptionalMaps("areas"), planId, map, problems),
            Provisions = provisions.Rows,
            Objectives = new ObjectivesReader(planId, provisions, problems).Read(map.Maps("objectives")),
            TaskGroups = new TaskGroupsReader(planId, agencies, documents, problems).Read(map.Maps("taskGroups")),
            Notices = ReadNotices(map, planId, bases, problems),
        };
        return new PlanDocument(plan, agencyRows, documentRows);
    }

    /// <summary>The documents that notices and dates rest on, by their ids in the file. The plan does not cite them.</summary>
    private static BasisDocuments ReadBasisDocuments(IReadOnlyList<YamlMap> maps, PlanDocumentProblems problems)
    {
        var ids = new CodeList("basis document", problems);
        var read = new Dictionary<string, LegalBasis>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            map.Read(m => read.TryAdd(
                ids.Declare(m.Scalar("id")),
                new LegalBasis
                {
                    Kind = m.Choice<LegalDocumentKind>("kind"),
                    Number = m.String("number"),
                    IssuedOn = m.Date("issuedOn"),
                    Issuer = m.Text("issuer"),
                    Title = m.Text("title"),
                    Says = m.Text("says"),
                    Url = m.String("url"),
                }));
        }

        return new BasisDocuments(ids, read);
    }

    private static List<PlanNoticeRow> ReadNotices(YamlMap plan, string planId, BasisDocuments bases, PlanDocumentProblems problems)
    {
        var codes = new CodeList("notice", problems);
        var rows = new List<PlanNoticeRow>();
        if (plan.OptionalMap("provenance") is { } provenance)
        {
            rows.Add(provenance.Read(m => Read(m, PlanNoticeKind.Provenance)));
        }

        rows.AddRange(plan.OptionalMaps("notices").Select(map => map.Read(m => Read(m, PlanNoticeKind.Change))));
        return [.. rows.Select((row, i) => row.At(i))];

        PlanNoticeRow Read(YamlMap map, PlanNoticeKind kind) => new()
        {
            PlanId = planId,
            Code = codes.Declare(map.Scalar("code")),
            Revision = 1,
            Position = 0,
            Kind = kind,
            Since = map.OptionalDate("since"),
            Title = map.Text("title"),
            Text = map.Text("text"),
            LegalBasis = bases.Refer(map.OptionalScalars("legalBasis")),
        };
    }

    private static List<AgencyRow> ReadAgencies(IReadOnlyList<YamlMap> maps, CodeList agencies, BasisDocuments bases)
    {
        // All codes first: a collective may stand before its members.
        var codes = maps.Select(map => agencies.Declare(map.Scalar("code"))).ToList();
        return [.. maps.Select((map, i) => map.Read(m => ReadAgency(m, codes[i], i, agencies, bases)))];
    }

    private static AgencyRow ReadAgency(YamlMap map, string code, int position, CodeList agencies, BasisDocuments bases) => new()
    {
        Code = code,
        Position = position,
        Name = map.Text("name"),
        ShortName = map.OptionalString("shortName"),
        Kind = map.Choice<AgencyKind>("kind"),
        Basis = map.Choice<AgencyBasis>("basis"),
        NamedAs = [.. map.Scalars("namedAs").Select(form => form.Value)],
        Members = agencies.Refer(
            map.OptionalScalars("members"),
            (member, i) => new AgencyMemberRow { CollectiveCode = code, MemberCode = member, Position = i }),
        MembersComplete = map.OptionalFlag("membersComplete") ?? false,
        ValidFrom = map.OptionalDate("validFrom"),
        ValidTo = map.OptionalDate("validTo"),
        LegalBasis = bases.Refer(map.OptionalScalars("legalBasis")),
        Note = map.OptionalText("note"),
    };

    private static List<AreaRow> ReadAreas(IReadOnlyList<YamlMap> maps, string planId, YamlMap plan, PlanDocumentProblems problems)
    {
        var codes = new CodeList("area", problems);
        var areas = maps.Select((each, i) => each.Read(map => new AreaRow
        {
            PlanId = planId,
            Code = codes.Declare(map.Scalar("code")),
            Position = i,
            Name = map.Text("name"),
            ValidFrom = map.OptionalDate("validFrom"),
            ValidTo = map.OptionalDate("validTo"),
            IsPlansOwn = map.OptionalFlag("plansOwn") ?? false,
        })).ToList();
        if (areas.Count > 0 && areas.Count(a => a.IsPlansOwn) != 1)
        {
            plan.Report("One of the areas is the plan's own. Mark it, and no other, with plansOwn: true.");
        }

        return areas;
    }

    private static LegalDocumentRow ReadDocument(YamlMap map, int position, CodeList documents, CodeList agencies) => new()
    {
        Id = documents.Declare(map.Scalar("id")),
        Position = position,
        Number = map.OptionalString("number"),
        Kind = map.Choice<LegalDocumentKind>("kind"),
        Title = map.Text("title"),
        IssuedOn = map.OptionalDate("issuedOn"),
        Issuer = map.OptionalText("issuer"),
        IssuerAgencyCode = map.OptionalScalar("issuerAgency") is { } issuer ? agencies.Refer(issuer) : null,
        Note = map.OptionalText("note"),
    };

    private static Letterhead ReadLetterhead(YamlMap map) => new()
    {
        Authority = map.String("authority"),
        Nation = map.String("nation"),
        Motto = map.String("motto"),
        NumberLine = map.String("numberLine"),
        PlaceAndDate = map.String("placeAndDate"),
    };

    private static Signatory ReadSignatory(YamlMap map) => new()
    {
        OnBehalfOf = map.String("onBehalfOf"),
        Capacity = map.String("capacity"),
        Position = map.Text("position"),
        Name = map.String("name"),
    };

    private static Annex ReadAnnex(YamlMap map) => new()
    {
        Label = map.String("label"),
        Title = map.Text("title"),
        AttachedTo = map.String("attachedTo"),
        Columns = [.. map.Scalars("columns").Select(column => column.Value)],
    };
}

/// <summary>The documents that notices and dates of a plan file rest on.</summary>
/// <param name="Ids">What they are referred to by.</param>
/// <param name="ById">The documents themselves.</param>
internal sealed record BasisDocuments(CodeList Ids, Dictionary<string, LegalBasis> ById)
{
    public List<LegalBasis> Refer(IReadOnlyList<YamlScalar> ids) =>
        [.. Ids.Refer(ids, (id, _) => ById.GetValueOrDefault(id)).OfType<LegalBasis>()];
}

/// <summary>A plan file as it was read: consistent in itself, and not yet in the database.</summary>
/// <param name="Plan">The plan with all that belongs to it.</param>
/// <param name="Agencies">The agencies that the file lists, with members of collectives.</param>
/// <param name="LegalDocuments">The legal documents that the file lists.</param>
public sealed record PlanDocument(PlanRow Plan, IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<LegalDocumentRow> LegalDocuments);

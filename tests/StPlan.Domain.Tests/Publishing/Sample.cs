using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>Small pieces to build published data of; every value that no test looks at is a dash.</summary>
internal static class Sample
{
    private const string Dash = "-";

    public static Release Release(int number, DateTimeOffset? publishedAt = null) => new()
    {
        Number = number,
        PublishedAt = publishedAt ?? DateTimeOffset.UnixEpoch.AddDays(number),
        Title = new Verbatim($"Đợt {number}"),
        Notes = new Verbatim(Dash),
    };

    public static Agency Agency(string code) =>
        new() { Code = code, Name = new Text(code), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan };

    public static LegalDocument Document(string id) => new() { Id = id, Title = new Text(id), Kind = LegalDocumentKind.Resolution };

    public static Plan Plan(string id, int year = 2025) => new()
    {
        Id = id,
        Number = id,
        Kind = new Text(Dash),
        Title = new Text(Dash),
        IssuedOn = new DateOnly(year, 3, 5),
        Letterhead = new Letterhead { Authority = Dash, Nation = Dash, Motto = Dash, NumberLine = Dash, PlaceAndDate = Dash },
        Preamble = new Text(Dash),
        Signatory = new Signatory { OnBehalfOf = Dash, Capacity = Dash, Position = new Text(Dash), Name = Dash },
        Annex = new Annex { Label = Dash, Title = new Text(Dash), AttachedTo = Dash, Columns = [] },
    };

    public static Provision Provision(string path) => new() { Path = path, Label = Dash };

    public static Objective Objective(string code) => new() { Code = code };

    public static Indicator Indicator(string code, int targetYear = 2030) => new()
    {
        Code = code,
        Name = new Text(Dash),
        Kind = IndicatorKind.Qualitative,
        Target = new Target { Year = targetYear, Wording = new Verbatim(Dash) },
    };

    public static TaskGroup Group(string number) => new() { Number = number, Title = new Text(Dash) };

    public static PlanTask Task(string code, TimeframeKind timeframe = TimeframeKind.Annual, int? endYear = null) => new()
    {
        Code = code,
        Number = 1,
        Text = new Text(Dash),
        LeadText = new Verbatim(Dash),
        CoordinatingText = new Verbatim(Dash),
        Timeframe = new Timeframe { Kind = timeframe, Text = new Verbatim(Dash), EndYear = endYear },
    };

    /// <summary>A builder with agencies A and B, document d and release 1.</summary>
    public static PublishedDataBuilder Builder()
    {
        var builder = new PublishedDataBuilder();
        builder.Add(Release(1));
        builder.Add(Agency("A"), members: [], successors: [], release: 1);
        builder.Add(Agency("B"), members: ["A"], successors: [], release: 1);
        builder.Add(Document("d"), issuerAgency: "A");
        return builder;
    }

    /// <summary>Adds a plan with provisions I and I.1, objective a, indicator x, group I and task I.1.</summary>
    public static PlanBuilder AddPlan(this PublishedDataBuilder builder, string id, int year = 2025, int targetYear = 2030)
    {
        var plan = builder.Add(Plan(id, year), issuer: "A", implements: "d", overallObjective: "I.1", release: 1, preambleCites: "d");
        plan.Add(Provision("I"), parent: null);
        plan.Add(Provision("I.1"), parent: "I", cites: "d");
        plan.Add(Objective("a"), provision: "I.1");
        plan.Add(Indicator("x", targetYear), objective: "a");
        plan.Add(Group("I"));
        plan.Add(Task("I.1"), group: "I", leads: ["A"], coordinating: ["B"], cites: "d");
        plan.AddResponsibility("I.1", "B");
        return plan;
    }

    public static PublishedData Data(int release = 1)
    {
        var builder = Builder();
        for (var number = 2; number <= release; number++)
        {
            builder.Add(Release(number));
        }

        builder.AddPlan("p");
        return builder.Build();
    }
}

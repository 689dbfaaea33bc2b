using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Pages.Tests.Releases;

/// <summary>A plan whose second release has 120 figures: more than two pages of changes.</summary>
internal static class ManyChanges
{
    public static PublishedData Published()
    {
        var builder = new PublishedDataBuilder();
        for (var number = 1; number <= 2; number++)
        {
            builder.Add(new Release
            {
                Number = number,
                PublishedAt = new DateTimeOffset(2025, 12, 10 + number, 0, 0, 0, TimeSpan.Zero),
                Title = new Verbatim($"Đợt {number}"),
                Notes = new Verbatim("-"),
            });
        }

        builder.Add(new Agency { Code = "A", Name = new Text("Cơ quan"), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan },
            members: [], successors: [], release: 1);
        builder.Add(new LegalDocument { Id = "d", Title = new Text("-"), Kind = LegalDocumentKind.Resolution }, issuerAgency: null);
        var plan = builder.Add(
            new Plan
            {
                Id = "p",
                Number = "1/KH-UBND",
                Kind = new Text("KẾ HOẠCH"),
                Title = new Text("-"),
                IssuedOn = new DateOnly(2025, 3, 5),
                Letterhead = new Letterhead { Authority = "-", Nation = "-", Motto = "-", NumberLine = "-", PlaceAndDate = "-" },
                Preamble = new Text("-"),
                Signatory = new Signatory { OnBehalfOf = "-", Capacity = "-", Position = new Text("-"), Name = "-" },
                Annex = new Annex { Label = "-", Title = new Text("-"), AttachedTo = "-", Columns = [] },
            },
            issuer: "A",
            implements: "d",
            overallObjective: "I",
            release: 1);
        plan.Add(new Provision { Path = "I", Label = "-", Text = new Text("-") }, parent: null);
        plan.Add(new Objective { Code = "a" }, "I");
        plan.Add(
            new Indicator
            {
                Code = "i",
                Name = new Text("Chỉ tiêu"),
                Kind = IndicatorKind.Quantity,
                Target = new Target { Comparator = Comparator.AtLeast, Value = 1, Year = 2030, Wording = new Verbatim("-") },
            },
            "a");
        foreach (var year in Enumerable.Range(1900, 120))
        {
            plan.Add(
                new Observation
                {
                    Id = $"p/i/{year}/1",
                    Year = year,
                    Revision = 1,
                    Value = 0,
                    Quality = ObservationQuality.Final,
                    Source = new Source { Title = "-" },
                    RecordedAt = new DateTimeOffset(2025, 12, 11, 0, 0, 0, TimeSpan.Zero),
                },
                "i",
                2);
        }

        return builder.Build();
    }
}

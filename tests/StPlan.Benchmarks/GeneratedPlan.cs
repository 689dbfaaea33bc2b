using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Benchmarks;

/// <summary>A plan of any number of tasks, built in memory, the same each time: five groups, twenty agencies, texts as long as real
/// ones.</summary>
internal static class GeneratedPlan
{
    private const string Dash = "-";

    private static readonly string[] Groups = ["I", "II", "III", "IV", "V"];

    public static PublishedData Create(int tasks)
    {
        var builder = new PublishedDataBuilder();
        builder.Add(new Release
        {
            Number = 1,
            PublishedAt = DateTimeOffset.UnixEpoch,
            Title = new Verbatim(Dash),
            Notes = new Verbatim(Dash)
        });
        for (var i = 0; i < 20; i++)
        {
            builder.Add(
                new Agency { Code = $"A{i}", Name = new Text($"Cơ quan {i}"), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan },
                members: [], successors: [], release: 1);
        }

        builder.Add(new LegalDocument { Id = "d", Title = new Text(Dash), Kind = LegalDocumentKind.Resolution }, issuerAgency: null);
        var plan = builder.Add(Plan(), issuer: "A0", implements: "d", overallObjective: "I", release: 1);
        plan.Add(new Provision { Path = "I", Label = Dash }, parent: null);
        foreach (var group in Groups)
        {
            plan.Add(new TaskGroup { Number = group, Title = new Text($"Nhóm nhiệm vụ {group}") });
        }

        for (var i = 0; i < tasks; i++)
        {
            var group = Groups[i % Groups.Length];
            plan.Add(Task(i, group), group, leads: [$"A{i % 20}", $"A{i * 7 % 19}"], coordinating: [$"A{i * 3 % 20}"]);
        }

        return builder.Build();
    }

    private static PlanTask Task(int index, string group)
    {
        var number = (index / Groups.Length) + 1;
        var salt = index * 7919 % 1000;
        return new PlanTask
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"{group}.{number}"),
            Number = number,
            Text = new Text(
                $"Nhiệm vụ {salt}: nghiên cứu, ứng dụng công nghệ {index % 97} trong nông nghiệp, thủy sản và đổi mới sáng tạo trên địa "
                    + $"bàn tỉnh, đợt {index}."),
            LeadText = new Verbatim(Dash),
            CoordinatingText = new Verbatim(Dash),
            Timeframe = new Timeframe
            {
                Kind = index % 3 == 0 ? TimeframeKind.Ongoing : TimeframeKind.Annual,
                Text = new Verbatim(Dash),
                StartYear = index % 3 == 0 ? 2025 : null
            },
        };
    }

    private static Plan Plan() => new()
    {
        Id = "p",
        Number = Dash,
        Kind = new Text(Dash),
        Title = new Text(Dash),
        IssuedOn = new DateOnly(2025, 3, 5),
        Letterhead = new Letterhead { Authority = Dash, Nation = Dash, Motto = Dash, NumberLine = Dash, PlaceAndDate = Dash },
        Preamble = new Text(Dash),
        Signatory = new Signatory { OnBehalfOf = Dash, Capacity = Dash, Position = new Text(Dash), Name = Dash },
        Annex = new Annex { Label = Dash, Title = new Text(Dash), AttachedTo = Dash, Columns = [] },
    };
}

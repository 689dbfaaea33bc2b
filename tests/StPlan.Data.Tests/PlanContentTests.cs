using Microsoft.EntityFrameworkCore;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests;

/// <summary>What is read out of the plan's texts fits the texts.</summary>
public sealed class PlanContentTests(SeededDatabase database)
{
    private PublishedData Data => database.Data;

    private Plan Plan => Data.Plan;

    [Fact]
    public void The_plan_has_the_counts_that_the_annex_and_section_II_have()
    {
        Plan.TaskGroups.Select(g => g.Number).ShouldBe(["I", "II", "III", "IV", "V"]);
        Plan.TaskGroups.Select(g => g.Tasks.Count).ShouldBe([2, 8, 14, 4, 2]);
        Plan.Objectives.Select(o => o.Code).ShouldBe(["a", "b", "c", "d", "đ", "e"]);
        Plan.Objectives.Select(o => o.Indicators.Count).ShouldBe([7, 2, 4, 4, 2, 2]);
        Plan.Indicators.Count.ShouldBe(21);
        var timeframes = Plan.Tasks.CountBy(t => t.Timeframe.Kind).ToDictionary();
        (timeframes[TimeframeKind.Ongoing], timeframes[TimeframeKind.Annual], timeframes[TimeframeKind.SingleYear]).ShouldBe((22, 7, 1));
        Plan.Tasks.Select(t => t.Code).ShouldBe(Plan.TaskGroups.SelectMany(g => g.Tasks.Select((_, i) => $"{g.Number}.{i + 1}")));
    }

    [Fact]
    public void Each_target_is_worded_in_its_provision()
    {
        foreach (var indicator in Plan.Indicators)
        {
            indicator.Objective.Provision.Text!.Vi.ShouldContain(indicator.Target.Wording.Value, Case.Sensitive, indicator.Code);
            indicator.Target.ContradictionWith(indicator.Kind).ShouldBeNull(indicator.Code);
            indicator.Target.Year.ShouldBe(2030);
        }
    }

    [Fact]
    public void Each_value_of_a_target_stands_in_its_wording()
    {
        foreach (var (indicator, value) in Plan.Indicators.Where(i => i.Target.Value is not null).Select(i => (i, i.Target.Value!.Value)))
        {
            // "2.000": the point separates thousands. "03 lần": a leading zero.
            var written = value >= 1000 ? $"{(int)value / 1000}.{value % 1000:000}" : $"{value:0}";
            indicator.Target.Wording.Value.ShouldContain(written, Case.Sensitive, indicator.Code);
        }
    }

    [Fact]
    public void What_the_plan_strives_for_is_marked_and_nothing_else()
    {
        Plan.Indicators.Where(i => i.Target.IsAspiration).Select(i => i.Code).ShouldBe(
        [
            "science-technology-enterprises", "innovative-start-ups", "innovating-enterprises-share", "research-applied-share",
            "research-published-share", "postgraduate-staff", "doctorate-staff", "science-technology-budget-share", "pii-rank-nationwide",
            "pii-rank-mekong-delta",
        ]);
        foreach (var indicator in Plan.Indicators)
        {
            // The word stands in the sentence of the excerpt, at its beginning or behind "Đến năm 2030, ".
            var text = indicator.Objective.Provision.Text!.Vi;
            var sentence = text.Split(". ").Single(s => s.Contains(indicator.Target.Wording.Value.TrimEnd('.'), StringComparison.Ordinal));
            sentence.Contains("phấn đấu", StringComparison.OrdinalIgnoreCase).ShouldBe(indicator.Target.IsAspiration, indicator.Code);
        }
    }

    [Fact]
    public void Timeframes_are_read_as_they_are_written()
    {
        Plan.Tasks.Select(t => (t.Timeframe.Text.Value, t.Timeframe.Kind, t.Timeframe.StartYear, t.Timeframe.EndYear)).Distinct().ShouldBe(
            [
                ("Hàng năm", TimeframeKind.Annual, null, null),
                ("Năm 2025 và những năm tiếp", TimeframeKind.Ongoing, 2025, null),
                ("Năm 2025 và những năm tiếp theo", TimeframeKind.Ongoing, 2025, null),
                ("Năm 2025", TimeframeKind.SingleYear, 2025, 2025),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Cells_and_headings_on_responsibility_name_their_agencies_and_nothing_else()
    {
        await using var context = database.Open();
        var namedAs = await context.Agencies.ToDictionaryAsync(a => a.Code, a => a.NamedAs, TestContext.Current.CancellationToken);
        var cells = Plan.Tasks.Select(t => (Where: t.Code, Text: t.LeadText.Value, Agencies: t.LeadAgencies))
            .Concat(Plan.Tasks.Select(t => (Where: t.Code, Text: t.CoordinatingText.Value, Agencies: t.CoordinatingAgencies)))
            .Concat(Plan.Responsibilities.Select(r => (Where: r.Provision.Path, Text: r.Provision.Heading!.Vi, r.Agencies)));
        foreach (var (where, text, agencies) in cells)
        {
            var rest = text;
            var lastPlace = -1;
            foreach (var agency in agencies)
            {
                // The longest form: "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh" is not the shorter form and a word left over.
                var form = namedAs[agency.Code].Where(form => rest.Contains(form, StringComparison.Ordinal)).MaxBy(form => form.Length);
                form.ShouldNotBeNull($"{where}: \"{text}\" does not name {agency}");
                text.IndexOf(form, StringComparison.Ordinal).ShouldBeGreaterThan(lastPlace, $"{where}: {agency} is out of order");
                lastPlace = text.IndexOf(form, StringComparison.Ordinal);
                rest = rest.Remove(rest.IndexOf(form, StringComparison.Ordinal), form.Length);
            }

            // "Đề nghị": V.7 requests; it does not instruct the Front.
            rest = rest.Replace("Đề nghị", "", StringComparison.Ordinal);
            rest.Split([' ', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "và").ShouldBeEmpty(
                $"{where}: \"{text}\" leaves \"{rest}\"");
        }
    }

    [Fact]
    public async Task Every_form_in_which_the_plan_names_an_agency_stands_in_the_plan()
    {
        await using var context = database.Open();
        foreach (var agency in await context.Agencies.ToListAsync(TestContext.Current.CancellationToken))
        {
            agency.NamedAs.Count.ShouldBe(agency.Basis == AgencyBasis.Plan ? Math.Max(1, agency.NamedAs.Count) : 0, agency.Code);
            foreach (var form in agency.NamedAs)
            {
                Source.Plan.ShouldContain(Source.Squeeze(form), Case.Sensitive, agency.Code);
            }
        }
    }

    [Fact]
    public void Each_legal_document_is_cited_and_its_number_and_date_stand_in_what_cites_it()
    {
        foreach (var document in Data.LegalDocuments)
        {
            var citing = document.CitedBy.Select(p => p.Text!.Vi)
                .Concat(document.CitedByTasks.Select(t => t.Text.Vi))
                .Concat(document.CitedInPreambleOf.Select(p => p.Preamble.Vi))
                .Select(Source.Squeeze).ToList();
            citing.ShouldNotBeEmpty(document.Id);
            var name = Source.Squeeze(document.Number ?? document.Title.Vi);
            citing.ShouldAllBe(text => text.Contains(name, StringComparison.Ordinal), document.Id);
            if (document.IssuedOn is { } date)
            {
                var month = date.Month > 2 ? $"{date.Month}" : $"{date.Month:00}"; // as administrative documents write it: 07/6, 23/01
                citing.ShouldContain(text => text.Contains($"{date.Day:00}/{month}/{date.Year}", StringComparison.Ordinal), document.Id);
            }
        }
    }

    [Fact]
    public void Whatever_cites_a_number_is_linked_to_its_document()
    {
        foreach (var document in Data.LegalDocuments)
        {
            var name = Source.Squeeze(document.Number ?? document.Title.Vi);
            Plan.AllProvisions.Where(p => Names(p.Text)).ShouldBe(document.CitedBy, document.Id);
            Plan.Tasks.Where(t => Names(t.Text)).ShouldBe(document.CitedByTasks, document.Id);

            bool Names(Text? text) => text is not null && Source.Squeeze(text.Vi).Contains(name, StringComparison.Ordinal);
        }

        Plan.Implements.Number.ShouldBe("21-NQ/TU");
        Plan.CitedDocuments.ShouldBe(Data.LegalDocuments, ignoreOrder: true);
    }

    [Fact]
    public void Agencies_are_linked_both_ways()
    {
        var science = Data.FindAgency("SKHCN")!;
        science.Leads.ShouldBe(Plan.Tasks.Where(t => t.LeadAgencies.Contains(science)));
        science.Coordinates.ShouldBe([Data.FindTask("III.7")!]);
        science.Responsibilities.Single().Provision.Path.ShouldBe("V.2");
        science.MemberOf.Select(a => a.Code).ShouldBe(["CSBN", "CSBNDT"]);
        Data.FindAgency("UBNDCH")!.Members.Count.ShouldBe(9);
        Data.FindAgency("UBNDCH")!.MembersComplete.ShouldBeTrue();
        Data.Agencies.Where(a => a.Members.Count > 0).ShouldAllBe(a => a.Kind == AgencyKind.Collective);
    }
}

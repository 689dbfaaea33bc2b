using StPlan.Data.PlanDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Data.Tests.PlanDocuments;

public sealed class PlanDocumentReaderTests
{
    [Fact]
    public void A_plan_file_is_read_whole()
    {
        var document = SmallPlan.Read();

        document.Plan.Number.ShouldBe("7/KH-UBND");
        document.Plan.Title.En.ShouldBeNull();
        document.Plan.Annex.AttachedTo.ShouldBe("(Kèm theo)");
        document.Plan.Provisions.Select(p => (p.Path, p.ParentPath, p.Position)).ShouldBe([("I", null, 0), ("I.1", "I", 1)]);
        document.Plan.Provisions[1].ResponsibleAgencies.Single().AgencyCode.ShouldBe("SM");
        document.Plan.Objectives.Single().Indicators.Single().Target.Value.ShouldBe(60);
        var task = document.Plan.TaskGroups.Single().Tasks.Single();
        task.Code.ShouldBe("I.1");
        task.Timeframe.Kind.ShouldBe(TimeframeKind.SingleYear);
        task.Agencies.Select(a => (a.Role, a.AgencyCode)).ShouldBe([(Plans.TaskRole.Lead, "SM"), (Plans.TaskRole.Coordinating, "UBNDCH")]);
        document.Agencies.Count.ShouldBe(3);
        document.LegalDocuments.Single().IssuedOn.ShouldBe(new DateOnly(2024, 12, 2));
    }

    [Fact]
    public void Texts_are_normalised_to_NFC_with_white_space_folded()
    {
        var document = SmallPlan.Read(SmallPlan.With("vi: Làm việc }", "vi: \"  La\u0300m \\n vie\u0323\u0302c \" }"));

        document.Plan.TaskGroups[0].Tasks[0].Text.Vi.ShouldBe("Làm việc");
    }

    [Theory]
    [InlineData("number: 7/KH-UBND\n", "", "1:1: Found no \"number\"; expected a text.")]
    [InlineData("number: 7/KH-UBND\n", "number: [7]\n", "2:9: Found a list; expected a text.")]
    [InlineData("number: 7/KH-UBND\n", "number:\n", "2:8: Found nothing; expected a text.")]
    [InlineData("2026-01-15", "15/01/2026", "5:11: Found \"15/01/2026\" for \"issuedOn\"; expected a date such as 2025-03-05.")]
    [InlineData("issuer: UBNDT", "issuer: UBNDX", "6:9: Found agency \"UBNDX\", which the file does not list; expected one of SM, UBNDCH, UBNDT.")]
    [InlineData("implements: 21-nq-tu", "implements: x", "7:13: Found legal document \"x\", which the file does not list; expected one of 21-nq-tu.")]
    [InlineData("motto: Độc lập", "moto: Độc lập", "8:13: Found no \"motto\"; expected a text.|8:48: Found key \"moto\"; expected one of authority, motto, nation, numberLine, placeAndDate.")]
    [InlineData("preambleCites: [21-nq-tu]", "preambleCites: [21-nq-tu, 21-nq-tu]", "10:27: Found legal document \"21-nq-tu\" twice in one list; expected each once.")]
    [InlineData("columns: [TT]", "columns: TT", "12:84: Found \"TT\" for \"columns\"; expected a list.")]
    [InlineData("path: I.1\n", "path: V.1\n", "18:15: Found path \"V.1\" below I; expected one that starts with \"I.\".|24:16: Found provision \"I.1\", which the file does not list; expected one of I, V.1.|66:16: Found provision \"I.1\", which the file does not list; expected one of I, V.1.")]
    [InlineData("    heading: { vi: Mục tiêu }\n", "", "14:5: Found provision I with neither \"heading\" nor \"text\"; expected at least one of them.")]
    [InlineData("kind: SHARE", "kind: PART", "28:15: Found \"PART\" for \"kind\"; expected one of QUANTITY, SHARE, RATE_PER_YEAR, MULTIPLE_OF_BASELINE, RANK, MILESTONE, QUALITATIVE.")]
    [InlineData("value: 60", "value: sixty", "30:52: Found \"sixty\" for \"value\"; expected a number.")]
    [InlineData("year: 2030", "year: soon", "30:62: Found \"soon\" for \"year\"; expected a whole number.")]
    [InlineData("wording: trên 60% hồ sơ", "wording: trên 90%", "30:77: Found wording \"trên 90%\", which provision I.1 does not say; expected an excerpt of its text.")]
    [InlineData("kind: SHARE", "kind: QUALITATIVE", "30:17: Found a comparator or a value for a qualitative indicator; expected neither.")]
    [InlineData("kind: SHARE", "kind: MULTIPLE_OF_BASELINE", "30:17: Found no baseline year before the target's; expected one for a multiple of a baseline.")]
    [InlineData(", endYear: 2026", "", "41:20: Found a timeframe of one year without that year as both start and end; expected startYear and the same endYear.")]
    [InlineData("lead: [SM]", "lead: SM", "38:15: Found \"SM\" for \"lead\"; expected a list.")]
    [InlineData("lead: [SM]", "lead: [[SM]]", "38:16: Found a list; expected a text.")]
    [InlineData("tasks:\n", "tasks:\n      - later\n", "35:9: Found \"later\"; expected a mapping.")]
    [InlineData("members: [SM]", "membersComplete: perhaps", "53:22: Found \"perhaps\" for \"membersComplete\"; expected true or false.")]
    public void What_is_wrong_is_said_with_its_place(string old, string wrong, string problems)
    {
        var e = Should.Throw<PlanDocumentException>(() => SmallPlan.Read(SmallPlan.With(old, wrong)));

        e.File.ShouldBe("small.yaml");
        string.Join('|', e.Problems).ShouldBe(problems);
    }

    [Theory]
    [InlineData("  - code: SM", "  - code: UBNDT", "agency \"UBNDT\"")]
    [InlineData("path: I.1\n", "path: I\n", "provision \"I\"")]
    public void A_code_that_is_given_out_twice_is_refused(string old, string wrong, string what)
    {
        var e = Should.Throw<PlanDocumentException>(() => SmallPlan.Read(SmallPlan.With(old, wrong)));

        e.Problems.ShouldContain(p => p.Message == $"Found {what} a second time; expected each once.");
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_in_the_order_of_the_file()
    {
        var yaml = SmallPlan.With("issuer: UBNDT", "issuer: NOBODY")
            .Replace("trên 60% hồ sơ }", "gần 60% }", StringComparison.Ordinal)
            .Replace("basis: PLAN", "basis: RUMOUR", StringComparison.Ordinal)
            .Replace("responsibilities:", "remarks: none\nresponsibilities:", StringComparison.Ordinal);

        var e = Should.Throw<PlanDocumentException>(() => SmallPlan.Read(yaml));

        e.Problems.Select(p => p.Line).ShouldBe([6, 30, 46, 51, 57, 65]);
        e.Message.ShouldStartWith("small.yaml has 6 problem(s):\nsmall.yaml:6:9: Found agency \"NOBODY\"");
    }

    [Theory]
    [InlineData("id: a\nid: b\n", 2, "Not valid YAML")]
    [InlineData("id: [a\n", 2, "Not valid YAML")]
    [InlineData("", 1, "Found 0 YAML documents")]
    [InlineData("a: 1\n---\nb: 2\n", 1, "Found 2 YAML documents")]
    [InlineData("- a\n", 1, "Found a list; expected a mapping.")]
    public void A_file_that_is_no_plan_at_all_is_refused_with_the_place(string yaml, int line, string message)
    {
        var e = Should.Throw<PlanDocumentException>(() => SmallPlan.Read(yaml));

        e.Problems.Single().Line.ShouldBe(line);
        e.Problems.Single().Message.ShouldStartWith(message);
    }
}

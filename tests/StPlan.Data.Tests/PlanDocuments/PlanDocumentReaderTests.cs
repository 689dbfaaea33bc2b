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
    [InlineData("number: 7/KH-UBND\n", "", "1:1: \"number\" is missing. Add a text.")]
    [InlineData("number: 7/KH-UBND\n", "number: [7]\n", "2:9: This is a list. Use a text.")]
    [InlineData("number: 7/KH-UBND\n", "number:\n", "2:8: This is empty. Use a text.")]
    [InlineData("2026-01-15", "15/01/2026", "5:11: \"issuedOn\" is \"15/01/2026\". Use a date such as 2025-03-05.")]
    [InlineData("issuer: UBNDT", "issuer: UBNDX", "6:9: The file does not list agency \"UBNDX\". Use one of SM, UBNDCH, UBNDT.")]
    [InlineData("implements: 21-nq-tu", "implements: x", "7:13: The file does not list legal document \"x\". Use one of 21-nq-tu.")]
    [InlineData("motto: Độc lập", "moto: Độc lập", "8:13: \"motto\" is missing. Add a text.|8:48: The key \"moto\" is unknown. Use one "
        + "of authority, motto, nation, numberLine, placeAndDate.")]
    [InlineData("preambleCites: [21-nq-tu]", "preambleCites: [21-nq-tu, 21-nq-tu]", "10:27: This list names legal document \"21-nq-tu\" "
        + "twice. Name each once.")]
    [InlineData("columns: [TT]", "columns: TT", "12:84: \"columns\" is \"TT\". Use a list.")]
    [InlineData("path: I.1\n", "path: V.1\n", "18:15: The path \"V.1\" stands below I. Use a path that starts with \"I.\".|24:16: The "
        + "file does not list provision \"I.1\". Use one of I, V.1.|66:16: The file does not list provision \"I.1\". Use one of I, V.1.")]
    [InlineData("    heading: { vi: Mục tiêu }\n", "", "14:5: Provision I has no \"heading\" and no \"text\". Add at least one of them.")]
    [InlineData("kind: SHARE", "kind: PART", "28:15: \"kind\" is \"PART\". Use one of QUANTITY, SHARE, RATE_PER_YEAR, "
        + "MULTIPLE_OF_BASELINE, RANK, MILESTONE, QUALITATIVE.")]
    [InlineData("value: 60", "value: sixty", "30:52: \"value\" is \"sixty\". Use a number.")]
    [InlineData("year: 2030", "year: soon", "30:62: \"year\" is \"soon\". Use a whole number.")]
    [InlineData("wording: trên 60% hồ sơ", "wording: trên 90%", "30:77: Provision I.1 does not contain the wording \"trên 90%\". Use an "
        + "excerpt of its text.")]
    [InlineData("kind: SHARE", "kind: QUALITATIVE", "30:17: A qualitative indicator has no comparator and no value. Remove them.")]
    [InlineData("kind: SHARE", "kind: MULTIPLE_OF_BASELINE", "30:17: A multiple of a baseline needs a baseline year before the year of "
        + "the target. Add it.")]
    [InlineData(", endYear: 2026", "", "41:20: A timeframe of one year needs that year as startYear and as endYear. Add both.")]
    [InlineData("lead: [SM]", "lead: SM", "38:15: \"lead\" is \"SM\". Use a list.")]
    [InlineData("lead: [SM]", "lead: [[SM]]", "38:16: This is a list. Use a text.")]
    [InlineData("tasks:\n", "tasks:\n      - later\n", "35:9: This is \"later\". Use a mapping.")]
    [InlineData("members: [SM]", "membersComplete: perhaps", "53:22: \"membersComplete\" is \"perhaps\". Use true or false.")]
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

        e.Problems.ShouldContain(p => p.Message == $"The file lists {what} a second time. List each once.");
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
        e.Message.ShouldStartWith("small.yaml has 6 problem(s):\nsmall.yaml:6:9: The file does not list agency \"NOBODY\"");
    }

    [Theory]
    [InlineData("id: a\nid: b\n", 2, "This is not valid YAML")]
    [InlineData("id: [a\n", 2, "This is not valid YAML")]
    [InlineData("", 1, "The file has 0 YAML documents")]
    [InlineData("a: 1\n---\nb: 2\n", 1, "The file has 2 YAML documents")]
    [InlineData("- a\n", 1, "This is a list. Use a mapping.")]
    public void A_file_that_is_no_plan_at_all_is_refused_with_the_place(string yaml, int line, string message)
    {
        var e = Should.Throw<PlanDocumentException>(() => SmallPlan.Read(yaml));

        e.Problems.Single().Line.ShouldBe(line);
        e.Problems.Single().Message.ShouldStartWith(message);
    }
}

using StPlan.Domain.Citations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Citations;

public sealed class BibTeXTests
{
    private static readonly Unit Percent = new() { Code = "percent", Name = new Text("%", "%") };

    [Fact]
    public void A_figure_is_an_entry_with_an_office_as_author() =>
        CitedFacts.Observation(value: 45.3m, unit: Percent).Cite(CitationStyle.LegalVi, CitedFacts.Publisher).ToBibTeX("https://khcn.travinh.gov.vn").ShouldBe(
            """
            @misc{24-kh-ubnd-2025:x:2025:1,
              author = {{Cục Thống kê tỉnh Trà Vinh}},
              title = {{Chỉ tiêu X, 2025: 45,3\%}},
              howpublished = {Ủy ban nhân dân tỉnh Trà Vinh, công bố lần 3 ngày 15/01/2026},
              year = {2026},
              month = jan,
              number = {3},
              version = {1},
              url = {https://khcn.travinh.gov.vn/cite/24-kh-ubnd-2025/x/2025/1},
              note = {Chỉ tiêu X, năm 2025: 45,3\% (số liệu chính thức; nguồn: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh); công bố lần 3 ngày 15/01/2026; chỉ tiêu tại điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh.},
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_report_is_a_report_of_an_institution()
    {
        var entry = CitedFacts.Report(revision: 2, isDemo: true).Cite(CitationStyle.PressEn, CitedFacts.Publisher).ToBibTeX("");

        entry.ShouldStartWith("@techreport{24-kh-ubnd-2025:III.9:SKHCN:2025:2,\n");
        entry.ShouldContain("  author = {{DEMO: invented data}},\n");
        entry.ShouldContain("  institution = {{DEMO: invented data}},\n");
        entry.ShouldContain("  title = {{[DEMO: invented data] Report for 2025 on task III.9}},\n");
        entry.ShouldContain("  version = {2},\n");
        entry.ShouldNotContain("Department");
        entry.ShouldNotContain("Committee");

        var real = CitedFacts.Report().Cite(CitationStyle.PressEn, CitedFacts.Publisher).ToBibTeX("");
        real.ShouldContain("  author = {{Department of Science and Technology}},\n");
        real.ShouldContain("  institution = {{People's Committee of Trà Vinh Province}},\n");
    }

    [Fact]
    public void What_TeX_has_another_use_for_is_written_so_that_it_shows() =>
        CitedFacts.Observation(note: "50% & {a_b} #1 $2 ~x^y \\z\nend", kind: IndicatorKind.Qualitative).Cite(CitationStyle.PressVi, CitedFacts.Publisher)
            .ToBibTeX("").ShouldContain(
            @"“50\% \& \textbraceleft{}a\_b\textbraceright{} \#1 \$2 \textasciitilde{}x\textasciicircum{}y \textbackslash{}z end”");
}

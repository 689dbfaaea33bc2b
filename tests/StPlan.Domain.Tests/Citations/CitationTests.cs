using System.Text.Json;
using StPlan.Domain.Citations;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Tests.Citations;

/// <summary>Citations word by word: what is printed elsewhere must not change under anybody's hands.</summary>
public sealed class CitationTests
{
    private static readonly Unit Percent = new() { Code = "percent", Name = new Text("%", "%") };
    private static readonly Unit PercentPerYear = new() { Code = "percent-per-year", Name = new Text("%/năm", "% per year") };
    private static readonly Unit Persons = new() { Code = "persons", Name = new Text("người", "persons") };
    private static readonly Unit Times = new() { Code = "times", Name = new Text("lần", "times") };
    private static readonly Unit Place = new() { Code = "rank", Name = new Text("hạng", "rank") };

    [Theory]
    [InlineData(CitationStyle.LegalVi,
        "Chỉ tiêu X, năm 2025: 45,3% (số liệu chính thức; nguồn: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh); công bố lần 3 ngày "
            + "15/01/2026; chỉ tiêu tại điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh.")]
    [InlineData(CitationStyle.LegalEn,
        "Indicator X, 2025: 45.3% (final figure; source: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh); published in release 3 of "
            + "15 January 2026; indicator of Point đ, Clause 2, Section II of Plan No. 24/KH-UBND of 5 March 2025 of the People's "
            + "Committee of Trà Vinh Province.")]
    [InlineData(CitationStyle.PressVi,
        "Chỉ tiêu X năm 2025: 45,3% (nguồn: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh), công bố lần 3 ngày 15/01/2026; Kế hoạch "
            + "24/KH-UBND của Ủy ban nhân dân tỉnh Trà Vinh, điểm đ khoản 2 Mục II.")]
    [InlineData(CitationStyle.PressEn,
        "Indicator X in 2025: 45.3% (source: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh), published in release 3 of 15 January "
            + "2026; Plan 24/KH-UBND of the People's Committee of Trà Vinh Province, Point đ, Clause 2, Section II.")]
    public void An_observation_is_cited_with_figure_source_release_and_clause(CitationStyle style, string expected) =>
        CitedFacts.Observation(value: 45.30m, unit: Percent).Cite(style, CitedFacts.Publisher).Text.ShouldBe(expected);

    [Theory]
    [InlineData(CitationStyle.LegalVi,
        "Sở Khoa học và Công nghệ, báo cáo năm 2025 về nhiệm vụ III.9, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban "
            + "nhân dân tỉnh Trà Vinh: đang thực hiện (mức độ hoàn thành 62,5%); công bố lần 3 ngày 15/01/2026.")]
    [InlineData(CitationStyle.LegalEn,
        "Department of Science and Technology, report for 2025 on task III.9, annex to Plan No. 24/KH-UBND of 5 March 2025 of the "
            + "People's Committee of Trà Vinh Province: in progress (62.5% complete); published in release 3 of 15 January 2026.")]
    [InlineData(CitationStyle.PressVi,
        "Sở Khoa học và Công nghệ báo cáo năm 2025: đang thực hiện (mức độ hoàn thành 62,5%), công bố lần 3 ngày 15/01/2026; Kế hoạch "
            + "24/KH-UBND của Ủy ban nhân dân tỉnh Trà Vinh, nhiệm vụ III.9.")]
    [InlineData(CitationStyle.PressEn,
        "Department of Science and Technology, reporting for 2025: in progress (62.5% complete), published in release 3 of 15 January "
            + "2026; Plan 24/KH-UBND of the People's Committee of Trà Vinh Province, task III.9.")]
    public void A_report_is_cited_with_agency_status_release_and_row(CitationStyle style, string expected) =>
        CitedFacts.Report().Cite(style, CitedFacts.Publisher).Text.ShouldBe(expected);

    [Theory]
    [InlineData(CitationStyle.LegalVi,
        "Kết quả tổng hợp năm 2025 về nhiệm vụ III.9, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà "
            + "Vinh: hoàn thành (mức độ hoàn thành 100%); công bố lần 3 ngày 15/01/2026.")]
    [InlineData(CitationStyle.LegalEn,
        "Consolidated assessment for 2025 of task III.9, annex to Plan No. 24/KH-UBND of 5 March 2025 of the People's Committee of Trà "
            + "Vinh Province: completed (100% complete); published in release 3 of 15 January 2026.")]
    [InlineData(CitationStyle.PressVi,
        "Kết quả tổng hợp năm 2025: hoàn thành (mức độ hoàn thành 100%), công bố lần 3 ngày 15/01/2026; Kế hoạch 24/KH-UBND của Ủy ban "
            + "nhân dân tỉnh Trà Vinh, nhiệm vụ III.9.")]
    [InlineData(CitationStyle.PressEn,
        "Consolidated assessment for 2025: completed (100% complete), published in release 3 of 15 January 2026; Plan 24/KH-UBND of the "
            + "People's Committee of Trà Vinh Province, task III.9.")]
    public void An_assessment_is_cited_with_status_release_and_row(CitationStyle style, string expected) =>
        CitedFacts.Assessment().Cite(style, CitedFacts.Publisher).Text.ShouldBe(expected);

    public static TheoryData<Observation, string, string> Figures => new()
    {
        { CitedFacts.Observation(value: 2_150m, unit: Persons), "2.150 người", "2,150 persons" },
        { CitedFacts.Observation(value: 1_234_567.891m, unit: Persons), "1.234.567,891 người", "1,234,567.891 persons" },
        { CitedFacts.Observation(value: 0m, unit: Percent), "0%", "0%" },
        { CitedFacts.Observation(value: -0.5m, unit: Percent), "-0,5%", "-0.5%" },
        { CitedFacts.Observation(value: 25m, unit: PercentPerYear, kind: IndicatorKind.RatePerYear), "25%/năm", "25% per year" },
        { CitedFacts.Observation(value: 12m, unit: Times, kind: IndicatorKind.MultipleOfBaseline), "12", "12" },
        { CitedFacts.Observation(rank: 18, outOf: 34, unit: Place, kind: IndicatorKind.Rank), "hạng 18/34", "rank 18 of 34" },
        { CitedFacts.Observation(rank: 18, unit: Place, kind: IndicatorKind.Rank), "hạng 18", "rank 18" },
        { CitedFacts.Observation(accomplished: true, kind: IndicatorKind.Milestone), "đã hoàn thành", "accomplished" },
        { CitedFacts.Observation(accomplished: false, kind: IndicatorKind.Milestone), "chưa hoàn thành", "not accomplished" },
        { CitedFacts.Observation(note: "Đã có 3 nhóm.", kind: IndicatorKind.Qualitative), "“Đã có 3 nhóm”", "“Đã có 3 nhóm”" },
    };

    [Theory]
    [MemberData(nameof(Figures), DisableDiscoveryEnumeration = true)]
    public void Figures_are_written_as_each_language_writes_them(Observation observation, string vietnamese, string english)
    {
        observation.Cite(CitationStyle.PressVi, CitedFacts.Publisher).Text.ShouldStartWith($"Chỉ tiêu X năm 2025: {vietnamese} (");
        observation.Cite(CitationStyle.PressEn, CitedFacts.Publisher).Text.ShouldStartWith($"Indicator X in 2025: {english} (");
    }

    [Fact]
    public void A_figure_that_is_not_final_says_so_also_in_the_press() =>
        CitedFacts.Observation(value: 45, unit: Percent, quality: ObservationQuality.Provisional, publisher: null)
            .Cite(CitationStyle.PressVi, CitedFacts.Publisher).Text
            .ShouldStartWith("Chỉ tiêu X năm 2025: 45% (số liệu sơ bộ; nguồn: Niên giám thống kê 2025), công bố");

    [Fact]
    public void A_report_without_a_completion_gives_its_status_alone() =>
        CitedFacts.Report(PlanTaskStatus.Paused, completion: null)
            .Cite(CitationStyle.PressEn, CitedFacts.Publisher).Text.ShouldContain("reporting for 2025: paused, published");

    [Fact]
    public void Invented_data_says_so_before_anything_else()
    {
        CitedFacts.Observation(value: 1, isDemo: true)
            .Cite(CitationStyle.LegalVi, CitedFacts.Publisher).Text.ShouldStartWith("[DEMO: số liệu giả định] Chỉ tiêu X");
        var report = CitedFacts.Report(isDemo: true).Cite(CitationStyle.PressEn, CitedFacts.Publisher);
        report.Text.ShouldStartWith("[DEMO: invented data] Report for 2025: ");
        JsonDocument.Parse(report.Csl).RootElement[0].GetProperty("title").GetString()
            .ShouldBe("[DEMO: invented data] Report for 2025 on task III.9");
    }

    /// <summary>Of a trial and of invented data: in no style, and in nothing for reference managers.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_nobody_publishes_no_office_is_named(bool isDemo)
    {
        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            Citation[] citations =
            [
                CitedFacts.Observation(value: 45, unit: Percent, isDemo: isDemo).Cite(style, publisher: null),
                CitedFacts.Report(isDemo: isDemo).Cite(style, publisher: null),
                .. isDemo ? Array.Empty<Citation>() : [CitedFacts.Assessment().Cite(style, publisher: null)],
            ];
            var english = style is CitationStyle.LegalEn or CitationStyle.PressEn;
            var mark = isDemo ? "[DEMO: " : english ? "[Trial, no publishing agency yet] " : "[Bản chạy thử, chưa có cơ quan công bố] ";
            foreach (var said in citations.SelectMany(c => new[] { c.Text, c.Clause, c.Csl, c.ToBibTeX("") }))
            {
                foreach (var office in new[] { "Ủy ban", "Committee", "Sở ", "Department", "Cục " })
                {
                    said.ShouldNotContain(office);
                }
            }

            citations.ShouldAllBe(c => c.Text.StartsWith(mark, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_trial_is_cited_without_who_reported() =>
        CitedFacts.Report().Cite(CitationStyle.LegalVi, publisher: null).Text.ShouldBe(
            "[Bản chạy thử, chưa có cơ quan công bố] Báo cáo năm 2025 về nhiệm vụ III.9, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày "
                + "05/3/2025: đang thực hiện (mức độ hoàn thành 62,5%); công bố lần 3 ngày 15/01/2026.");

    [Fact]
    public void What_was_corrected_names_the_current_one_however_often_that_was()
    {
        var (first, second, third) = (CitedFacts.Report(revision: 1), CitedFacts.Report(revision: 2), CitedFacts.Report(revision: 4));
        first.SupersededBy = second;
        second.SupersededBy = third;

        first.Cite(CitationStyle.PressVi, CitedFacts.Publisher).SupersededBy.ShouldBe("24-kh-ubnd-2025/III.9/SKHCN/2025/4");
        third.Cite(CitationStyle.PressVi, CitedFacts.Publisher).SupersededBy.ShouldBeNull();
        first.Cite(CitationStyle.PressVi, CitedFacts.Publisher).Url.ShouldBe("/cite/24-kh-ubnd-2025/III.9/SKHCN/2025/1");
        first.Cite(CitationStyle.PressVi, CitedFacts.Publisher).Clause
            .ShouldBe("Kế hoạch 24/KH-UBND của Ủy ban nhân dân tỉnh Trà Vinh, nhiệm vụ III.9");
    }

    [Fact]
    public void Reference_managers_get_a_dataset() =>
        CitedFacts.Observation(value: 45.3m, unit: Percent).Cite(CitationStyle.PressEn, CitedFacts.Publisher).Csl.ShouldBe(
        """
        [{"id":"24-kh-ubnd-2025/x/2025/1","type":"dataset","language":"en","title":"Indicator X, 2025: 45.3%","author":[{"literal":"Cục Thống kê tỉnh Trà Vinh"}],"publisher":"People's Committee of Trà Vinh Province","issued":{"date-parts":[[2026,1,15]]},"number":"3","version":"1","source":"Niên giám thống kê 2025","section":"Plan 24/KH-UBND of the People's Committee of Trà Vinh Province, Point đ, Clause 2, Section II","URL":"/cite/24-kh-ubnd-2025/x/2025/1","note":"Indicator X in 2025: 45.3% (source: Niên giám thống kê 2025, Cục Thống kê tỉnh Trà Vinh), published in release 3 of 15 January 2026; Plan 24/KH-UBND of the People's Committee of Trà Vinh Province, Point đ, Clause 2, Section II."}]
        """);

    [Fact]
    public void Reference_managers_get_a_report()
    {
        var item = JsonDocument.Parse(CitedFacts.Report(revision: 2).Cite(CitationStyle.LegalVi, CitedFacts.Publisher).Csl).RootElement[0];

        (item.GetProperty("type").GetString(), item.GetProperty("language").GetString(), item.GetProperty("version").GetString()).ShouldBe(
            ("report", "vi-VN", "2"));
        item.GetProperty("title").GetString().ShouldBe("Báo cáo năm 2025 về nhiệm vụ III.9");
        item.GetProperty("author")[0].GetProperty("literal").GetString().ShouldBe("Sở Khoa học và Công nghệ");
        item.TryGetProperty("source", out _).ShouldBeFalse();
    }
}

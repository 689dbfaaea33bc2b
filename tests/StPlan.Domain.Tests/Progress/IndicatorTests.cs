using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>The answers of <c>Cases/indicators.md</c>, computed by hand, and what receipts say beside.</summary>
public sealed class IndicatorTests
{
    public static TheoryData<int, string, string> Cases =>
        [.. new[] { 1, 2 }.SelectMany(version => Rows(version).Select(row => (version, row["section"], row["case"])))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_indicator_stands_as_computed_by_hand(int version, string section, string name)
    {
        var row = Rows(version).Single(r => r["section"] == section && r["case"] == name);

        IndicatorCase.Check(row, IndicatorCase.Indicator(row["indicator"]), version);
    }

    [Fact]
    public void A_receipt_says_what_was_compared_with_what()
    {
        var indicator = Observed("SHARE ≥ 65 by 2030", "2020: 25*, 2025: 44");
        var inputs = indicator.ProgressIn(2025).Inputs;

        inputs.Observation.ShouldBeSameAs(indicator.FindObservation(2025));
        inputs.Baseline.ShouldBeSameAs(indicator.Baseline);
        (inputs.Value, inputs.BaselineValue, inputs.BaselineYear, inputs.OutOf, inputs.IsSeriesBreak).ShouldBe((44, 25, 2020, null, false));
        (inputs.Years, inputs.Area, inputs.IsAreaTaken).ShouldBe((5, null, false));
    }

    [Fact]
    public void The_receipt_of_a_multiple_states_the_multiple()
    {
        Inputs("2020: 7, 2026: 20").ShouldBe((2.8571m, 1));
        Inputs("2020: 7").ShouldBe((null, 1));
        Inputs("2026: 20").ShouldBe((null, null));
        Inputs("2020: 0, 2026: 20").ShouldBe((null, null));

        static (decimal?, decimal?) Inputs(string observed)
        {
            var inputs = Observed("MULTIPLE ≥ 3 by 2030 of 2020", observed).ProgressIn(2026).Inputs;
            return (inputs.Value, inputs.BaselineValue);
        }
    }

    [Fact]
    public void A_rank_carries_its_denominator_and_says_where_the_series_breaks()
    {
        Inputs("2026: 20/34").ShouldBe((20, 34, false));
        Inputs("2025: 22/34, 2026: 20/34").ShouldBe((20, 34, false));
        Inputs("2024: 40/63, 2026: 20/34").ShouldBe((20, 34, true));
        Inputs("2024: 40/63, 2025: 22/34, 2026: 20/34").ShouldBe((20, 34, false));
        Inputs("2024: 40/34, 2025: 22/63, 2026: 20/34").ShouldBe((20, 34, true));
        Inputs("2025: 22, 2026: 20/34").ShouldBe((20, 34, true));
        Inputs("2024: 40/63, 2025: note, 2026: 20/34").ShouldBe((20, 34, true));
        Inputs("2026: 20/34, 2027: 19/63").ShouldBe((20, 34, false));

        static (decimal?, int?, bool) Inputs(string observed)
        {
            var inputs = Observed("RANK ≤ 20 by 2030", observed).ProgressIn(2026).Inputs;
            return (inputs.Value, inputs.OutOf, inputs.IsSeriesBreak);
        }
    }

    [Theory]
    [InlineData("SHARE ≥ 65 by 2030", "linear/2")]
    [InlineData("QUANTITY ≥ 65 by 2030", "linear/2")]
    [InlineData("RATE ≈ 25 by 2030", "point/2")]
    [InlineData("RANK ≤ 20 by 2030", "point/2")]
    [InlineData("MILESTONE by 2030", "point/2")]
    [InlineData("MULTIPLE ≥ 3 by 2030 of 2020", "multiple/2")]
    [InlineData("QUALITATIVE by 2030", "qualitative/1")]
    public void Each_kind_has_its_method(string indicator, string method) =>
        Observed(indicator, "").ProgressIn(2026).Method.ToString().ShouldBe(method);

    [Fact]
    public void The_baseline_is_that_of_the_plan_or_the_one_that_was_stated()
    {
        Observed("SHARE ≥ 65 by 2030", "").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030", "2019: 24, 2020: 25*, 2021: 26").Baseline!.Year.ShouldBe(2020);
        Observed("SHARE ≥ 65 by 2030", "2019: 24, 2020: 25").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030", "2019: 24*, 2020: 25*").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030 of 2021", "2020: 25*, 2021: 26").Baseline!.Year.ShouldBe(2021);
        Observed("SHARE ≥ 65 by 2030 of 2022", "2020: 25*, 2021: 26").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030", "2030: 25*").Baseline.ShouldBeNull();
        Observed("MILESTONE by 2030", "2025: no").Baseline.ShouldBeNull();
    }

    [Fact]
    public void An_older_figure_that_turns_up_later_changes_no_verdict()
    {
        Observed("SHARE ≥ 65 by 2030", "2020: 25*, 2025: 44").ProgressIn(2025).Status.ShouldBe(IndicatorStatus.OnTrack);
        Observed("SHARE ≥ 65 by 2030", "2018: 40, 2020: 25*, 2025: 44").ProgressIn(2025).Status.ShouldBe(IndicatorStatus.OnTrack);
        Observed("SHARE ≥ 65 by 2030", "2018: 40, 2020: 25, 2025: 44").ProgressIn(2025, methodVersion: 1).Status
            .ShouldBe(IndicatorStatus.Limited);
    }

    [Fact]
    public void A_verdict_says_what_it_is_over_what_was_taken_and_by_whose_decision()
    {
        Summary("SHARE ≥ 65 by 2030", "2020: 25* T, 2025: 44 T", 2025).ShouldBe(
            ("Đúng tiến độ, so sánh qua 5 năm (2020–2025).", "On track, over 5 years (2020–2025)."));
        Summary("SHARE ≥ 65 by 2030", "2020: 66", 2020).ShouldBe(
            (
                "Đạt. Số liệu không nêu khu vực; được hiểu là của tỉnh T vì cả năm thuộc thời gian tồn tại của khu vực này.",
                "Achieved. The figure states no area; it is taken to be of T province, because the whole year lies within its time."));
        Summary("RANK ≤ 20/63 by 2030", "2025: 17/34 V", 2025).ShouldBe(
            (
                "Chưa so sánh được. Số liệu là của tỉnh V trong số 34 đơn vị được xếp hạng; mục tiêu đặt ra cho tỉnh T trong số 63 đơn vị "
                    + "được xếp hạng. Chưa có văn bản chuyển tiếp mục tiêu.",
                "Not comparable. The figure is of V province among 34 ranked units; the target was set for T province among 63 ranked "
                    + "units. No decision carries the target over."));
        Summary("RANK ≤ 20/63 by 2030", "2025: 17/34 V", 2025, "V: 18/34").ShouldBe(
            (
                "Đạt. Đánh giá theo mục tiêu chuyển tiếp cho tỉnh V: Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh V.",
                "Achieved. Judged by the target carried over to V province: Quyết định số 12/QĐ-UBND of 15 January 2026, Ủy ban nhân dân "
                    + "tỉnh V."));

        static (string, string) Summary(string indicator, string observed, int year, string carried = "")
        {
            var given = IndicatorCase.Indicator(indicator);
            IndicatorCase.Build(given, observed, carried);
            var summary = given.ProgressIn(year).Summary;
            return (summary.Vi, summary.En!);
        }
    }

    [Fact]
    public void A_year_of_the_periods_is_computed_once_and_another_each_time()
    {
        var indicator = Observed("SHARE ≥ 65 by 2030", "2020: 25*, 2023: 40, 2025: 44");

        indicator.ProgressIn(2025).ShouldBeSameAs(indicator.ProgressIn(2025));
        indicator.ProgressIn(2023).ShouldNotBeSameAs(indicator.ProgressIn(2023));
        indicator.ProgressIn(2023).Status.ShouldBe(IndicatorStatus.OnTrack);
        indicator.ProgressIn(2025, IndicatorMethod.Linear).Status.ShouldBe(indicator.ProgressIn(2025).Status);
    }

    [Fact]
    public void A_target_that_the_import_would_refuse_is_not_assessed()
    {
        var builder = Sample.Builder();
        var broken = SampleIndicators.Of("i", IndicatorKind.Share, Comparator.AtLeast, null);
        var plan = builder.AddPlan("p");
        plan.Add(broken, "a");
        plan.Add(SampleFacts.Observation(2025, 1, "i"), "i", 1);
        builder.Build();

        broken.ProgressIn(2025).Status.ShouldBe(IndicatorStatus.NotAssessable);
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(int version) =>
        MarkdownTable.Read("Progress", version == 1 ? "indicators.md" : "indicators-2.md");

    // Of a plan that names no areas, unless the figures do.
    private static Indicator Observed(string indicator, string observed)
    {
        var given = IndicatorCase.Indicator(indicator);
        IndicatorCase.Build(given, observed, withAreas: false);
        return given;
    }
}

using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>The answers of <c>Cases/indicators.md</c>, computed by hand, and what receipts say beside.</summary>
public sealed class IndicatorTests
{
    public static TheoryData<string, string> Cases => [.. Rows.Select(row => (row["section"], row["case"]))];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => MarkdownTable.Read("Progress", "indicators.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_indicator_stands_as_computed_by_hand(string section, string name)
    {
        var row = Rows.Single(r => r["section"] == section && r["case"] == name);

        IndicatorCase.Check(row, IndicatorCase.Indicator(row["indicator"]));
    }

    [Fact]
    public void A_receipt_says_what_was_compared_with_what()
    {
        var indicator = Observed("SHARE ≥ 65 by 2030", "2020: 25, 2025: 44");
        var inputs = indicator.ProgressIn(2025).Inputs;

        inputs.Observation.ShouldBeSameAs(indicator.FindObservation(2025));
        inputs.Baseline.ShouldBeSameAs(indicator.Baseline);
        (inputs.Value, inputs.BaselineValue, inputs.BaselineYear, inputs.OutOf, inputs.IsSeriesBreak).ShouldBe((44, 25, 2020, null, false));
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
    [InlineData("SHARE ≥ 65 by 2030", "linear/1")]
    [InlineData("QUANTITY ≥ 65 by 2030", "linear/1")]
    [InlineData("RATE ≈ 25 by 2030", "point/1")]
    [InlineData("RANK ≤ 20 by 2030", "point/1")]
    [InlineData("MILESTONE by 2030", "point/1")]
    [InlineData("MULTIPLE ≥ 3 by 2030 of 2020", "multiple/1")]
    [InlineData("QUALITATIVE by 2030", "qualitative/1")]
    public void Each_kind_has_its_method(string indicator, string method) =>
        Observed(indicator, "").ProgressIn(2026).Method.ToString().ShouldBe(method);

    [Fact]
    public void The_baseline_is_that_of_the_plan_or_the_earliest_before_the_target()
    {
        Observed("SHARE ≥ 65 by 2030", "").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030", "2019: note, 2020: 25, 2021: 26").Baseline!.Year.ShouldBe(2020);
        Observed("SHARE ≥ 65 by 2030 of 2021", "2020: 25, 2021: 26").Baseline!.Year.ShouldBe(2021);
        Observed("SHARE ≥ 65 by 2030 of 2022", "2020: 25, 2021: 26").Baseline.ShouldBeNull();
        Observed("SHARE ≥ 65 by 2030", "2030: 25").Baseline.ShouldBeNull();
        Observed("MILESTONE by 2030", "2025: no").Baseline.ShouldBeNull();
    }

    [Fact]
    public void A_year_of_the_periods_is_computed_once_and_another_each_time()
    {
        var indicator = Observed("SHARE ≥ 65 by 2030", "2020: 25, 2023: 40, 2025: 44");

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

    private static Indicator Observed(string indicator, string observed)
    {
        var given = IndicatorCase.Indicator(indicator);
        var builder = Sample.Builder();
        var plan = builder.AddPlan("p");
        plan.Add(given, "a");
        foreach (var observation in IndicatorCase.Observations(observed, given))
        {
            plan.Add(observation, given.Code, 1);
        }

        builder.Build();
        return given;
    }
}

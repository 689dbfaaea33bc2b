using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Plans;

public sealed class TargetWordsTests
{
    private static readonly Unit Percent = new() { Code = "percent", Name = new Text("%", "%") };
    private static readonly Unit Persons = new() { Code = "persons", Name = new Text("người", "persons") };
    private static readonly Unit Times = new() { Code = "times", Name = new Text("lần", "times") };

    [Fact]
    public void A_number_has_its_comparison_and_its_unit()
    {
        ShouldRead(Indicator(IndicatorKind.Share, Comparator.GreaterThan, 50, Percent), "trên 50%", "more than 50%");
        ShouldRead(Indicator(IndicatorKind.Quantity, Comparator.AtLeast, 2000, Persons), "tối thiểu 2.000 người", "at least 2,000 persons");
        ShouldRead(Indicator(IndicatorKind.Share, Comparator.Approximately, 2.5m, Percent), "khoảng 2,5%", "about 2.5%");
    }

    [Fact]
    public void A_multiple_says_of_which_year() =>
        ShouldRead(Indicator(IndicatorKind.MultipleOfBaseline, Comparator.AtLeast, 3, Times, 2020), "tối thiểu 3 lần so với năm 2020",
            "at least 3 times that of 2020");

    [Fact]
    public void What_is_no_number_is_said_in_words()
    {
        ShouldRead(Indicator(IndicatorKind.Rank, Comparator.RankAtMost, 20, null), "hạng 20 hoặc cao hơn", "rank 20 or better");
        ShouldRead(Indicator(IndicatorKind.Milestone, Comparator.Accomplished, null, null), "hoàn thành", "accomplished");
        ShouldRead(Indicator(IndicatorKind.Qualitative, null, null, null), "không nêu giá trị", "no value stated");
    }

    [Fact]
    public void A_level_is_reached() =>
        ShouldRead(Indicator(IndicatorKind.Share, Comparator.Reach, 80, Percent), "đạt mức 80%", "reach 80%");

    [Fact]
    public void What_the_plan_strives_for_is_said_to_be_so()
    {
        ShouldRead(Indicator(IndicatorKind.Quantity, Comparator.GreaterThan, 2000, Persons, isAspiration: true),
            "phấn đấu trên 2.000 người", "strive for more than 2,000 persons");
        ShouldRead(Indicator(IndicatorKind.Share, Comparator.Reach, 80, Percent, isAspiration: true), "phấn đấu đạt mức 80%",
            "strive to reach 80%");
        ShouldRead(Indicator(IndicatorKind.Rank, Comparator.RankAtMost, 20, null, isAspiration: true), "phấn đấu hạng 20 hoặc cao hơn",
            "strive for rank 20 or better");
        ShouldRead(Indicator(IndicatorKind.Qualitative, null, null, null, isAspiration: true), "phấn đấu, không nêu giá trị",
            "an aspiration, no value stated");
    }

    private static void ShouldRead(Indicator indicator, string vietnamese, string english)
    {
        indicator.TargetAsRead(Language.Vi).ShouldBe(vietnamese);
        indicator.TargetAsRead(Language.En).ShouldBe(english);
    }

    private static Indicator Indicator(IndicatorKind kind, Comparator? comparator, decimal? value, Unit? unit, int? baselineYear = null,
        bool isAspiration = false) =>
        new()
        {
            Code = "i",
            Name = new Text("-"),
            Kind = kind,
            Unit = unit,
            Target = new Target
            {
                Comparator = comparator,
                Value = value,
                Year = 2030,
                BaselineYear = baselineYear,
                IsAspiration = isAspiration,
                Wording = new Verbatim("-")
            },
        };
}

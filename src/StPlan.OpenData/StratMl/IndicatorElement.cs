using StPlan.Domain;
using StPlan.Domain.Citations;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.OpenData.Datasets;

namespace StPlan.OpenData.StratMl;

/// <summary>An indicator: what it is to reach, and what was observed, each in a measurement of its own.</summary>
internal static class IndicatorElement
{
    public static void Write(StratMlElements xml, Indicator indicator, Text? publisher)
    {
        var isQualitative = indicator.Kind is IndicatorKind.Qualitative or IndicatorKind.Milestone;
        xml.Group(
            "PerformanceIndicator",
            () =>
            {
                xml.Text("SequenceIndicator", indicator.Code);
                xml.Text("MeasurementDimension", indicator.Name.Vi);

                // It has to be there, also where nothing is measured and where the name says what is counted.
                xml.Text("UnitOfMeasurement", indicator.Unit?.Name.Vi ?? (isQualitative ? "Định tính" : "Số lượng"));
                xml.Identifier("indicators", PlanKey.Of(indicator));
                xml.Group("MeasurementInstance", () => xml.Group("TargetResult", () => WriteTarget(xml, indicator.Target)));
                foreach (var observation in indicator.Observations)
                {
                    xml.Group("MeasurementInstance", () => xml.Group("ActualResult", () => WriteObservation(xml, observation, publisher)));
                }

                xml.Text("OtherInformation",
                    string.Join('\n', new[] { indicator.Name.En, indicator.Note?.Vi, indicator.Note?.En }.OfType<string>()));
            },
            ("ValueChainStage", "Outcome"),
            ("PerformanceIndicatorType", isQualitative ? "Qualitative" : "Quantitative"));
    }

    private static void WriteTarget(StratMlElements xml, Target target)
    {
        xml.Day("EndDate", new DateOnly(target.Year, 12, 31));
        xml.Number("NumberOfUnits", target.Value);
        var words = string.Join(' ', new[] { target.IsAspiration ? "phấn đấu" : null, Words(target.Comparator) }.OfType<string>());
        if (words.Length > 0)
        {
            xml.Group("Descriptor", () =>
            {
                xml.Text("DescriptorName", target.Comparator is null ? "Mục tiêu" : "Phép so sánh");
                xml.Text("DescriptorValue", words);
            });
        }

        xml.Text("Description", target.Wording.Value);
    }

    private static void WriteObservation(StratMlElements xml, Observation observation, Text? publisher)
    {
        xml.Day("StartDate", new DateOnly(observation.Year, 1, 1));
        xml.Day("EndDate", new DateOnly(observation.Year, 12, 31));
        xml.Number("NumberOfUnits", InUnitOfTarget(observation));
        xml.Group("Descriptor", () =>
        {
            xml.Text("DescriptorName", "Đánh giá");
            xml.Text("DescriptorValue", observation.Indicator.ProgressIn(observation.Year).Status.Label().Vi);
        });
        xml.Text("Description", observation.Cite(CitationStyle.LegalVi, publisher).Text);
    }

    // Of a multiple what was counted stands in the description; as many times the baseline as it is compares with the target, where there
    // is a baseline.
    private static decimal? InUnitOfTarget(Observation observation) => observation.Indicator.Kind == IndicatorKind.MultipleOfBaseline
        ? observation.Indicator.ProgressIn(observation.Year).Inputs.Value
        : observation.Value ?? observation.Rank;

    private static string? Words(Comparator? comparator) => comparator switch
    {
        Comparator.GreaterThan => "trên",
        Comparator.AtLeast => "tối thiểu",
        Comparator.Approximately => "khoảng",
        Comparator.Reach => "đạt mức",
        Comparator.RankAtMost => "trong nhóm đầu",
        Comparator.Accomplished => "hoàn thành",
        null => null,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, null),
    };
}

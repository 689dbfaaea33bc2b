using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.OpenData.Datasets;

namespace StPlan.OpenData.StratMl;

/// <summary>A task, and how far it was in the years of which somebody reported it. The plan sets no target for completion, so there is
/// none.</summary>
internal static class TaskElement
{
    public static void Write(StratMlElements xml, PlanTask task) => xml.Group("Objective", () =>
    {
        xml.Text("Name", $"Nhiệm vụ {task.Code}");
        xml.Text("Description", task.Text.Vi);
        xml.Identifier("tasks", PlanKey.Of(task));
        xml.Text("SequenceIndicator", task.Code);
        foreach (var agency in task.LeadAgencies)
        {
            StakeholderElement.Write(xml, agency, "Cơ quan, đơn vị chủ trì");
        }

        foreach (var agency in task.CoordinatingAgencies)
        {
            StakeholderElement.Write(xml, agency, "Cơ quan, đơn vị phối hợp");
        }

        xml.Text("OtherInformation",
            string.Join('\n',
                new[] { $"Thời gian thực hiện: {task.Timeframe.Text}", task.Text.En, task.Note?.Vi, task.Note?.En }.OfType<string>()));
        var reported = BegunPeriods.Of(task.Group.Plan).Select(p => task.ProgressIn(p.Year))
            .Where(p => p.Status != TaskProgressStatus.NotReported).ToList();
        if (reported.Count > 0)
        {
            WriteCompletion(xml, task, reported);
        }
    });

    private static void WriteCompletion(StratMlElements xml, PlanTask task, IEnumerable<TaskProgress> reported) => xml.Group(
        "PerformanceIndicator",
        () =>
        {
            xml.Text("MeasurementDimension", "Mức độ hoàn thành");
            xml.Text("UnitOfMeasurement", "%");
            xml.Identifier("completion", PlanKey.Of(task));
            foreach (var progress in reported)
            {
                xml.Group("MeasurementInstance", () => xml.Group("ActualResult", () => WriteResult(xml, progress)));
            }
        },
        ("ValueChainStage", "Output"),
        ("PerformanceIndicatorType", "Quantitative"));

    private static void WriteResult(StratMlElements xml, TaskProgress progress)
    {
        xml.Day("StartDate", new DateOnly(progress.Year, 1, 1));
        xml.Day("EndDate", new DateOnly(progress.Year, 12, 31));
        xml.Number("NumberOfUnits", progress.Completion);
        xml.Group("Descriptor", () =>
        {
            xml.Text("DescriptorName", "Tình trạng");
            xml.Text("DescriptorValue", progress.Status.Label().Vi);
        });
        xml.Text("Description", $"{progress.ReceivedReports}/{progress.ExpectedReports} báo cáo đã nhận; phương pháp {progress.Method}.");
    }
}

using StPlan.Data.Writing;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Story;

/// <summary>A mistake in a report that was corrected later, most of them after it was published.</summary>
internal sealed record Slip(string Task, string Agency, int Year, DateTimeOffset CorrectedAt, Func<ReportSubmission, ReportSubmission> Spoil, string Reason)
{
    private static readonly Slip[] All =
    [
        new("III.6", "SNNMT", 2025, StoryTime.At(2026, 3, 10, 9, 40), r => r with { Completion = 0 },
            "Đính chính: mức độ hoàn thành nhập nhầm là 0%; số đúng theo sổ theo dõi nhiệm vụ là 55%."),
        new("II.2", "DHTV", 2026, StoryTime.At(2027, 1, 20, 14, 15), DoubleOutputs,
            "Đính chính: số học viên và số đề tài đã tính trùng giữa hai đợt báo cáo; điều chỉnh giảm một nửa."),
        new("III.14", "LHHKHKT", 2027, StoryTime.At(2028, 1, 21, 10, 50), r => r with { Funding = new Funding { StateBudget = 640_000_000_000 } },
            "Đính chính: kinh phí nhập nhầm đơn vị tính (nghìn đồng thành đồng)."),
        new("II.8", "SGDDT", 2028, StoryTime.At(2029, 1, 19, 8, 35), r => r with { Status = PlanTaskStatus.Completed, Completion = 100 },
            "Đính chính: chuyển từ “hoàn thành” về “đang thực hiện” sau khi kiểm tra thực tế các câu lạc bộ ở trường trung học phổ thông."),
        new("III.7", "SNNMT", 2029, StoryTime.At(2029, 12, 27, 11, 20), DoubleOutputs,
            "Đính chính: số mô hình đã tính trùng các mô hình chuyển tiếp từ năm trước."),
    ];

    /// <summary>When the mistaken report was sent: in good time.</summary>
    public DateTimeOffset MadeAt => StoryTime.At(Year, 12, 8, 16, 45);

    public static Slip? Find(string task, string agency, int year) => Array.Find(All, s => (s.Task, s.Agency, s.Year) == (task, agency, year));

    private static ReportSubmission DoubleOutputs(ReportSubmission report) => report with
    {
        Outputs = [.. report.Outputs.Select(o => new Output { What = o.What, Quantity = o.Quantity * 2, Unit = o.Unit })],
    };
}

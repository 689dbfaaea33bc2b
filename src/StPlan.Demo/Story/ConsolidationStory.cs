using StPlan.Data.Writing;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Story;

/// <summary>
/// What the Department of Science and Technology makes of reports that are incomplete, or contradict each other; and how periods are
/// closed.
/// </summary>
internal static class ConsolidationStory
{
    private static readonly (string Task, int Year, PlanTaskStatus Status, int? Completion, string Rationale)[] Assessments =
    [
        ("I.1", 2025, PlanTaskStatus.InProgress, 76,
            "Tổng hợp từ báo cáo của các sở, ngành và các xã, phường; một số xã, phường mới thành lập chưa gửi báo cáo nên chưa đủ cơ sở "
                + "xác định hoàn thành."),
        ("III.5", 2025, PlanTaskStatus.InProgress, 90,
            "Còn 02 nội dung của Kế hoạch số 47/KH-UBND chưa nghiệm thu, chuyển tiếp thực hiện trong năm 2026."),
        ("III.14", 2025, PlanTaskStatus.InProgress, 70,
            "Hai cơ quan chủ trì báo cáo khác nhau: Hội thi đã trao giải, Cuộc thi dành cho thanh thiếu niên, nhi đồng chưa tổng kết; "
                + "tổng hợp ở mức đang thực hiện."),
        ("I.1", 2026, PlanTaskStatus.InProgress, 84,
            "Tổng hợp từ báo cáo của các sở, ngành và các xã, phường; các đơn vị chưa báo cáo được xác định là chưa hoàn thành."),
        ("II.4", 2026, PlanTaskStatus.InProgress, 55,
            "Một cơ quan chủ trì báo cáo hoàn thành, một cơ quan báo cáo 45%; qua đối chiếu, mạng lưới mới kết nối được hai trong bốn "
                + "lĩnh vực dự kiến."),
        ("IV.1", 2026, PlanTaskStatus.Completed, 100,
            "Đã hoàn thành sắp xếp tổ chức bộ máy; các đơn vị trực thuộc hoạt động ổn định theo phương án được duyệt."),
        ("I.1", 2027, PlanTaskStatus.InProgress, 86,
            "Tổng hợp từ báo cáo của các sở, ngành và các xã, phường; tỷ lệ đơn vị gửi báo cáo tăng so với năm trước."),
        ("II.8", 2027, PlanTaskStatus.InProgress, 50,
            "Ba cơ quan chủ trì báo cáo ba mức khác nhau; khối đại học đã có câu lạc bộ, khối trung học phổ thông đang thành lập, khối "
                + "cao đẳng chưa triển khai."),
        ("III.9", 2027, PlanTaskStatus.InProgress, 60,
            "Cơ quan chủ trì báo cáo hoàn thành; qua đối chiếu danh mục đầu tư, mới nghiệm thu 03 trong 05 hạng mục thiết bị kiểm định, "
                + "thử nghiệm, hạ tầng công nghệ thông tin chưa đưa vào sử dụng."),
        ("I.1", 2028, PlanTaskStatus.InProgress, 88,
            "Tổng hợp từ báo cáo của các sở, ngành và các xã, phường; còn một số đơn vị nhiều năm chưa báo cáo."),
        ("II.6", 2028, PlanTaskStatus.InProgress, null,
            "Đề án đã được tiếp tục sau thời gian tạm dừng; chưa thống nhất được cách tính mức độ hoàn thành nên không nêu tỷ lệ."),
        ("III.10", 2028, PlanTaskStatus.Completed, 100,
            "Hội nghị sơ kết đã tổ chức năm 2026, báo cáo sơ kết đã gửi các cơ quan có liên quan; không phát sinh nội dung mới."),
    ];

    public static void Schedule(Agenda agenda)
    {
        foreach (var (task, year, status, completion, rationale) in Assessments)
        {
            agenda.Do(StoryTime.At(year + 1, 1, 30, 14, 0),
                desk => desk.ConsolidateAsync(Assess(task, year, status, completion, rationale)));
        }

        agenda.Do(StoryTime.At(2027, 3, 22, 15, 30), desk => desk.ConsolidateAsync(
            Assess("I.1", 2026, PlanTaskStatus.InProgress, 80,
                "Tổng hợp lại sau khi loại các báo cáo gửi trùng của đơn vị cũ và đơn vị mới trên cùng địa bàn.") with
            {
                Reason = DemoMark.On("Đính chính: lần tổng hợp trước đã tính trùng báo cáo trên địa bàn một số xã, phường."),
            }));

        // Not published any more.
        agenda.Do(StoryTime.At(2029, 12, 29, 9, 30), desk => desk.ConsolidateAsync(
            Assess("III.4", 2029, PlanTaskStatus.InProgress, 82,
                "Dự thảo kết quả tổng hợp năm 2029, chờ báo cáo của các đơn vị còn lại.")));
        SchedulePeriods(agenda);
    }

    private static void SchedulePeriods(Agenda agenda)
    {
        agenda.Do(StoryTime.At(2026, 2, 5, 8, 0), desk => desk.SetPeriodAsync(2025, true, "Kết thúc tiếp nhận báo cáo năm 2025."));
        agenda.Do(StoryTime.At(2026, 3, 2, 8, 0),
            desk => desk.SetPeriodAsync(2025, false, "Mở lại để tiếp nhận đính chính của 01 cơ quan chủ trì."));
        agenda.Do(StoryTime.At(2026, 4, 15, 8, 0),
            desk => desk.SetPeriodAsync(2025, true, "Kết thúc tiếp nhận đính chính báo cáo năm 2025."));
        foreach (var year in DemoStory.Years.Where(y => y is > DemoStory.FirstYear and < DemoStory.LastYear))
        {
            agenda.Do(StoryTime.At(year + 1, 3, 31, 17, 0),
                desk => desk.SetPeriodAsync(year, true, $"Kết thúc tiếp nhận báo cáo năm {year}."));
        }
    }

    private static AssessmentSubmission Assess(string task, int year, PlanTaskStatus status, int? completion, string rationale) =>
        new() { Task = task, Year = year, Status = status, Completion = completion, Rationale = DemoMark.On(rationale) };
}

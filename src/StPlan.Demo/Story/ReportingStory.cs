using StPlan.Data.Writing;
using StPlan.Demo.Texts;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Story;

/// <summary>Who reports what when, and what goes wrong with it.</summary>
internal sealed class ReportingStory(int seed, Plan plan)
{
    private readonly Courses _courses = new(seed);
    private readonly ReportWriter _writer = new(seed);

    public void Schedule(Agenda agenda)
    {
        foreach (var year in DemoStory.Years)
        {
            foreach (var task in plan.Tasks)
            {
                ScheduleTask(agenda, task, year);
            }
        }

        Withdrawals.Schedule(agenda, _writer);
    }

    private void ScheduleTask(Agenda agenda, PlanTask task, int year)
    {
        var isFirst = year == DemoStory.FirstYear;
        var leads = task.LeadAgencies.SelectMany(WithMembers).ToList();
        var ended = leads.Where(lead => Reorganisation.Successors.Contains(lead.Code)).ToList();
        foreach (var lead in ended.Where(lead => isFirst && Characters.Of(lead, seed) != Character.Silent))
        {
            ScheduleReports(agenda, task, lead, year, [(Stage.FirstHalf, Pace.LastFirstHalf)]);
        }

        // Two that ended may have the same successor, which reports once.
        var successors = ended.SelectMany(lead => Reorganisation.Successors[lead.Code]).Distinct().ToList();
        foreach (var reporter in leads.Except(ended).Concat(successors))
        {
            var isNew = isFirst && successors.Contains(reporter);
            ScheduleReports(agenda, task, reporter, year,
                Pace.Of(seed, reporter, task.Code, year).Where(p => !isNew || p.Stage != Stage.FirstHalf));
        }
    }

    private static IEnumerable<Reporter> WithMembers(Agency lead) => lead.Kind != AgencyKind.Collective
        ? [new Reporter(lead.Code, lead.Kind)]
        : lead.Members.Select(m => new Reporter(m.Code, m.Kind)).Concat(lead.Code == "CSBN" ? Reorganisation.FurtherDepartments : []);

    private void ScheduleReports(Agenda agenda, PlanTask task, Reporter reporter, int year,
        IEnumerable<(Stage Stage, DateTimeOffset At)> pace)
    {
        if (KnownCourses.IsGap(task.Code, reporter.Code, year))
        {
            return;
        }

        var isUpdate = false;
        foreach (var (stage, at) in pace)
        {
            var report = _writer.Write(task.Code, reporter, year, stage, _courses.At(task, reporter, year, stage), isUpdate);
            if (stage == Stage.FullYear && Slip.Find(task.Code, reporter.Code, year) is { } slip)
            {
                agenda.Submit(slip.MadeAt, slip.Spoil(report));
                agenda.Submit(slip.CorrectedAt, report with { Reason = DemoMark.On(slip.Reason) });
            }
            else
            {
                agenda.Submit(at, report);
            }

            isUpdate = true;
        }
    }
}

/// <summary>A mistake in a report that was corrected later, most of them after it was published.</summary>
internal sealed record Slip(string Task, string Agency, int Year, DateTimeOffset CorrectedAt,
    Func<ReportSubmission, ReportSubmission> Spoil, string Reason)
{
    private static readonly Slip[] All =
    [
        new("III.6", "SNNMT", 2025, StoryTime.At(2026, 3, 10, 9, 40), r => r with { Completion = 0 },
            "Đính chính: mức độ hoàn thành nhập nhầm là 0%; số đúng theo sổ theo dõi nhiệm vụ là 55%."),
        new("II.2", "DHTV", 2026, StoryTime.At(2027, 1, 20, 14, 15), DoubleOutputs,
            "Đính chính: số học viên và số đề tài đã tính trùng giữa hai đợt báo cáo; điều chỉnh giảm một nửa."),
        new("III.14", "LHHKHKT", 2027, StoryTime.At(2028, 1, 21, 10, 50),
            r => r with { Funding = new Funding { StateBudget = 640_000_000_000 } },
            "Đính chính: kinh phí nhập nhầm đơn vị tính (nghìn đồng thành đồng)."),
        new("II.8", "SGDDT", 2028, StoryTime.At(2029, 1, 19, 8, 35), r => r with { Status = PlanTaskStatus.Completed, Completion = 100 },
            "Đính chính: chuyển từ “hoàn thành” về “đang thực hiện” sau khi kiểm tra thực tế các câu lạc bộ ở trường trung học phổ thông."),
        new("III.7", "SNNMT", 2029, StoryTime.At(2029, 12, 27, 11, 20), DoubleOutputs,
            "Đính chính: số mô hình đã tính trùng các mô hình chuyển tiếp từ năm trước."),
    ];

    /// <summary>When the mistaken report was sent: in good time.</summary>
    public DateTimeOffset MadeAt => StoryTime.At(Year, 12, 8, 16, 45);

    public static Slip? Find(string task, string agency, int year) =>
        Array.Find(All, s => (s.Task, s.Agency, s.Year) == (task, agency, year));

    private static ReportSubmission DoubleOutputs(ReportSubmission report) => report with
    {
        Outputs = [.. report.Outputs.Select(o => new Output { What = o.What, Quantity = o.Quantity * 2, Unit = o.Unit })],
    };
}

/// <summary>Reports that were taken back before anybody published them.</summary>
internal static class Withdrawals
{
    private static readonly (string Task, string Agency, AgencyKind Kind, DateTimeOffset At)[] All =
    [
        ("I.1", "SVHTTDL", AgencyKind.Department, StoryTime.At(2026, 12, 2, 9, 10)),
        ("I.1", "SXD", AgencyKind.Department, StoryTime.At(2027, 11, 30, 15, 25)),
        ("II.3", "CDNTV", AgencyKind.College, StoryTime.At(2028, 12, 4, 10, 0)),
        ("I.1", "SVHTTDL", AgencyKind.Department, StoryTime.At(2029, 12, 28, 8, 15)),
    ];

    public static void Schedule(Agenda agenda, ReportWriter writer)
    {
        foreach (var (task, agency, kind, at) in All)
        {
            agenda.Do(at, async desk =>
            {
                // Figures of somebody else, put in under the wrong name; found within the hour.
                var rows = await desk.SubmitAsync(
                    [writer.Write(task, new Reporter(agency, kind), at.Year, Stage.FullYear, Standing.InProgress(65), isUpdate: false)]);
                desk.Now = at.AddMinutes(40);
                await desk.WithdrawAsync(rows[0]);
            });
        }
    }
}

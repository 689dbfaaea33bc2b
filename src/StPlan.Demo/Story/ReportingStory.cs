using StPlan.Demo.Texts;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

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
            ScheduleReports(agenda, task, reporter, year, Pace.Of(seed, reporter, task.Code, year).Where(p => !isNew || p.Stage != Stage.FirstHalf));
        }
    }

    private static IEnumerable<Reporter> WithMembers(Agency lead) => lead.Kind != AgencyKind.Collective
        ? [new Reporter(lead.Code, lead.Kind)]
        : lead.Members.Select(m => new Reporter(m.Code, m.Kind)).Concat(lead.Code == "CSBN" ? Reorganisation.FurtherDepartments : []);

    private void ScheduleReports(Agenda agenda, PlanTask task, Reporter reporter, int year, IEnumerable<(Stage Stage, DateTimeOffset At)> pace)
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

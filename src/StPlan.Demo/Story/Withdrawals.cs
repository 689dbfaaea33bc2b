using StPlan.Demo.Texts;
using StPlan.Domain.Agencies;

namespace StPlan.Demo.Story;

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
                var rows = await desk.SubmitAsync([writer.Write(task, new Reporter(agency, kind), at.Year, Stage.FullYear, Standing.InProgress(65), isUpdate: false)]);
                desk.Now = at.AddMinutes(40);
                await desk.WithdrawAsync(rows[0]);
            });
        }
    }
}

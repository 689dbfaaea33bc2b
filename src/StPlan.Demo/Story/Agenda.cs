using StPlan.Data.Writing;

namespace StPlan.Demo.Story;

/// <summary>
/// What happens when. Put in in any order, carried out in that of time; reports of one moment are sent in one go, before all else of it.
/// </summary>
internal sealed class Agenda(DateTimeOffset end)
{
    private readonly SortedDictionary<DateTimeOffset, Moment> _moments = [];

    /// <summary>What would come after the end of the story does not come.</summary>
    public void Submit(DateTimeOffset at, ReportSubmission report) => Find(at)?.Reports.Add(report);

    public void Do(DateTimeOffset at, Func<DemoDesk, Task> deed) => Find(at)?.Deeds.Add(deed);

    public async Task RunAsync(DemoDesk desk)
    {
        foreach (var (at, moment) in _moments)
        {
            desk.Now = at;
            if (moment.Reports.Count > 0)
            {
                await desk.SubmitAsync(moment.Reports);
            }

            foreach (var deed in moment.Deeds)
            {
                await deed(desk);
            }
        }

        desk.Now = end;
    }

    private Moment? Find(DateTimeOffset at)
    {
        if (at > end)
        {
            return null;
        }

        if (!_moments.TryGetValue(at, out var moment))
        {
            _moments.Add(at, moment = new Moment([], []));
        }

        return moment;
    }

    private sealed record Moment(List<ReportSubmission> Reports, List<Func<DemoDesk, Task>> Deeds);
}

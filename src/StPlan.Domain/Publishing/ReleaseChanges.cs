using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Publishing;

/// <summary>
/// What each release added and superseded: plans, agencies with what became known of them, then facts in the order of the plans, and the
/// verdicts that those changed. All releases are gone through at once, when somebody first asks for one.
/// </summary>
internal sealed class ReleaseChanges
{
    private readonly IReadOnlyList<Plan> _plans;
    private readonly IReadOnlyList<Agency> _agencies;
    private readonly IReadOnlyCollection<Release> _releases;
    private readonly Lazy<Dictionary<Release, List<Change>>> _byRelease;

    public ReleaseChanges(IReadOnlyList<Plan> plans, IReadOnlyList<Agency> agencies, IReadOnlyCollection<Release> releases)
    {
        _plans = plans;
        _agencies = agencies;
        _releases = releases;
        _byRelease = new(Collect);
    }

    public IReadOnlyList<Change> Of(Release release) => _byRelease.Value[release];

    private Dictionary<Release, List<Change>> Collect()
    {
        var changes = _releases.ToDictionary(r => r, _ => new List<Change>());
        foreach (var plan in _plans)
        {
            changes[plan.Release].Add(Added(plan, plan.Id));
        }

        // Those of the first release came with its plan, which says more than a list of forty names.
        foreach (var (release, change) in _agencies.SelectMany(AgencyChanges.Of).Where(each => each.Release != _releases.First()))
        {
            changes[release].Add(change);
        }

        // Those that came with their plan are no news beside it.
        foreach (var notice in _plans.SelectMany(p => p.AllNotices).SelectMany(Supersession.Revisions)
            .Where(n => n.Release != n.Plan.Release))
        {
            changes[notice.Release].Add(Noticed(notice));
        }

        foreach (var plan in _plans)
        {
            AddFacts(plan, changes);
        }

        return changes;
    }

    private static void AddFacts(Plan plan, Dictionary<Release, List<Change>> changes)
    {
        foreach (var task in plan.Tasks)
        {
            Add(task.Reports, r => r.Id, r => r.Reason, ReportFields.Stated, changes);
            Add(task.Assessments, a => a.Id, a => a.Reason, AssessmentFields.Stated, changes);
        }

        Add(plan.Observations, o => o.Id, o => o.Reason, ObservationFields.Stated, changes);
        Add([.. plan.Indicators.SelectMany(i => i.CarryOvers)], c => c.Id, c => c.Reason, CarryOverFields.Stated, changes);
        Add(plan.Closures, c => c.Id, c => c.Reason, ClosureFields.Stated, changes);
        foreach (var indicator in plan.Indicators)
        {
            foreach (var (release, change) in VerdictChanges.Of(indicator))
            {
                changes[release].Add(change);
            }
        }
    }

    private static void Add<TFact>(
        IReadOnlyList<TFact> current,
        Func<TFact, string> id,
        Func<TFact, Verbatim?> reason,
        IReadOnlyList<Field<TFact>> fields,
        Dictionary<Release, List<Change>> changes)
        where TFact : class, IRevision<TFact>
    {
        foreach (var fact in current.SelectMany(Supersession.Revisions))
        {
            if (fact.Supersedes is not { } earlier)
            {
                changes[fact.Release].Add(Added(fact, id(fact), reason(fact)));
                continue;
            }

            foreach (var field in fields)
            {
                var (before, after) = (field.Invariant(earlier), field.Invariant(fact));
                if (before != after)
                {
                    changes[fact.Release].Add(new Change
                    {
                        Kind = ChangeKind.Superseded,
                        Subject = fact,
                        SubjectId = id(fact),
                        Field = field.Code,
                        Before = before,
                        After = after,
                        Reason = reason(fact)?.Value,
                        SupersededSubject = earlier,
                    });
                }
            }
        }
    }

    private static Change Noticed(PlanNotice notice) => new()
    {
        Kind = notice.Supersedes is null ? ChangeKind.Added : ChangeKind.Superseded,
        Subject = notice,
        SubjectId = notice.Id,
        Field = notice.Supersedes is null ? null : "text",
        Before = notice.Supersedes?.Text.Vi,
        After = notice.Supersedes is null ? null : notice.Text.Vi,
        Sentence = new Text(
            $"Thông báo về Kế hoạch số {notice.Plan.Number}: {notice.Title.Vi}.",
            $"Notice on Plan No. {notice.Plan.Number}: {notice.Title[Language.En]}."),
    };

    private static Change Added(object subject, string id, Verbatim? reason = null) =>
        new() { Kind = ChangeKind.Added, Subject = subject, SubjectId = id, Reason = reason?.Value };
}

using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Statistics;

/// <summary>The keys that tasks have in one dimension, in the order of a table; "none" is the last.</summary>
internal sealed class DimensionKeys
{
    private static readonly Text None = new("(không có)", "(none)");

    private readonly Dictionary<object, int> _places = [];
    private readonly Func<PlanTask, IEnumerable<object>> _things;

    public DimensionKeys(TaskDimension dimension, IReadOnlyList<PlanTask> tasks)
    {
        _things = Things(dimension);
        var things = tasks.SelectMany(_things).Distinct();
        things = dimension == TaskDimension.Timeframe ? things.Order() : things;
        foreach (var thing in things)
        {
            _places.Add(thing, _places.Count);
        }

        Keys = [.. _places.Keys.Select(thing => KeyOf(dimension, thing)), new TaskCountKey(dimension, null, None)];
    }

    public IReadOnlyList<TaskCountKey> Keys { get; }

    /// <summary>The places of a task's keys among <see cref="Keys"/>; that of "none" when it has no other.</summary>
    public IReadOnlyList<int> PlacesOf(PlanTask task) =>
        _things(task).Distinct().Select(thing => _places[thing]).ToArray() is { Length: > 0 } places ? places : [Keys.Count - 1];

    private static Func<PlanTask, IEnumerable<object>> Things(TaskDimension dimension) => dimension switch
    {
        TaskDimension.Group => t => [t.Group],
        TaskDimension.LeadAgency => t => t.LeadAgencies,
        TaskDimension.CoordinatingAgency => t => t.CoordinatingAgencies,
        TaskDimension.Timeframe => t => [t.Timeframe.Kind],
        TaskDimension.CitedDocument => t => t.CitedDocuments,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, null),
    };

    private static TaskCountKey KeyOf(TaskDimension dimension, object thing) => thing switch
    {
        TaskGroup group => new(dimension, group.Number, group.Title),
        Agency agency => new(dimension, agency.Code, agency.Name),
        TimeframeKind kind => KeyOf(dimension, kind),
        LegalDocument document => new(dimension, document.Id, LabelOf(document)),
        _ => throw new InvalidOperationException($"{thing.GetType().Name} is no key of tasks."),
    };

    private static Text LabelOf(LegalDocument document) =>
        new(document.Cite(CitationStyle.PressVi), document.Cite(CitationStyle.PressEn));

    // The codes are those of plan files, and of the public schema.
    private static TaskCountKey KeyOf(TaskDimension dimension, TimeframeKind kind) => kind switch
    {
        TimeframeKind.Annual => new(dimension, "ANNUAL", new Text("Hằng năm", "Annual")),
        TimeframeKind.SingleYear => new(dimension, "SINGLE_YEAR", new Text("Trong một năm", "Within one year")),
        TimeframeKind.Ongoing => new(dimension, "ONGOING", new Text("Từ một năm và những năm tiếp theo", "From a year on")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>What tasks can be counted by.</summary>
public enum TaskDimension
{
    /// <summary>One for each task.</summary>
    Group,

    /// <summary>Those that the lead cell names: one or more for a task.</summary>
    LeadAgency,

    /// <summary>Those that the coordinating cell names: any number for a task.</summary>
    CoordinatingAgency,

    /// <summary>One for each task.</summary>
    Timeframe,

    /// <summary>The documents that the task's text cites: any number for a task.</summary>
    CitedDocument,
}

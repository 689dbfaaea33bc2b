using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>
/// A change in a sentence. It follows from the change and is made when somebody reads it: most of those of a release with many reports never are. Those of
/// agencies come with their sentences (<see cref="AgencyChanges"/>).
/// </summary>
internal static class ChangeSummary
{
    public static Text Of(Change change)
    {
        var subject = ChangeSubject.Of(change.Subject);
        return change.Kind == ChangeKind.Added
            ? Sentence(subject, [.. ValuesOf(change.Subject).Where(v => v is { Value: not null, InWords: not null }).Select(v => v.InWords!)])
            : Sentence(subject, [Correction(change)]);
    }

    private static Text Correction(Change change)
    {
        var after = ValuesOf(change.Subject).Single(v => v.Field == change.Field);
        if (after.InWords is null)
        {
            return new Text($"đính chính {after.Name.Vi}", $"{after.Name.En} corrected");
        }

        var before = ValuesOf(change.SupersededSubject!).Single(v => v.Field == change.Field).InWords!;
        return new Text(
            $"{after.Name.Vi} từ “{before.Vi}” thành “{after.InWords.Vi}”",
            $"{after.Name.En} corrected from “{before.En}” to “{after.InWords.En}”");
    }

    private static Text Sentence(Text subject, IReadOnlyList<Text> parts) => parts.Count == 0
        ? new Text($"{subject.Vi}.", $"{subject[Language.En]}.")
        : new Text(
            $"{subject.Vi}: {string.Join(", ", parts.Select(p => p.Vi))}.",
            $"{subject[Language.En]}: {string.Join(", ", parts.Select(p => p[Language.En]))}.");

    private static IEnumerable<ChangedValue> ValuesOf(object subject) => subject switch
    {
        TaskReport report => FactValues.Of(report),
        TaskAssessment assessment => FactValues.Of(assessment),
        Observation observation => FactValues.Of(observation),
        PeriodClosure closure => FactValues.Of(closure),
        Plan => [],
        _ => throw new InvalidOperationException($"{subject.GetType().Name} is not released."),
    };
}

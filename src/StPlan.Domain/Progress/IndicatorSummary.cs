using System.Globalization;

namespace StPlan.Domain.Progress;

/// <summary>A verdict in a sentence: with the span that it is over, what was taken for granted, and by whose decision.</summary>
internal static class IndicatorSummary
{
    public static Text Of(IndicatorProgress progress)
    {
        var label = progress.Status.Label();
        var span = Span(progress);
        var first = new Text($"{label.Vi}{span?.Vi}.", $"{label[Language.En]}{span?.En}.");
        return Joined(first, Explanation(progress));
    }

    public static Text? Explanation(IndicatorProgress progress)
    {
        Text?[] sentences = [progress.Reason, Taken(progress.Inputs), Carried(progress.Inputs)];
        return Array.Exists(sentences, s => s is not null) ? Joined(sentences) : null;
    }

    /// <summary>Over which years, where it is over years.</summary>
    public static Text? Span(IndicatorProgress progress) => progress.Inputs is not { Years: { } years, BaselineYear: { } from } ? null
        : new(
            string.Create(CultureInfo.InvariantCulture, $", so sánh qua {years} năm ({from}–{progress.Year})"),
            string.Create(CultureInfo.InvariantCulture, $", over {years} {(years == 1 ? "year" : "years")} ({from}–{progress.Year})"));

    // That the area was not stated, where it was taken from the year.
    private static Text? Taken(ProgressInputs inputs) => inputs is not { IsAreaTaken: true, Area: { } area } ? null : new(
        $"Số liệu không nêu khu vực; được hiểu là của {area.Name.Vi} vì cả năm thuộc thời gian tồn tại của khu vực này.",
        $"The figure states no area; it is taken to be of {area.Name[Language.En]}, because the whole year lies within its time.");

    // By which decision the figure is judged, where it is by one.
    private static Text? Carried(ProgressInputs inputs) => inputs.CarryOver is not { } carried ? null : new(
        $"Đánh giá theo mục tiêu chuyển tiếp cho {carried.Area.Name.Vi}: {carried.Document.Vi}.",
        $"Judged by the target carried over to {carried.Area.Name[Language.En]}: {carried.Document.En}.");

    private static Text Joined(params IEnumerable<Text?> sentences)
    {
        var said = sentences.OfType<Text>().ToList();
        return new(string.Join(' ', said.Select(s => s.Vi)), string.Join(' ', said.Select(s => s[Language.En])));
    }
}

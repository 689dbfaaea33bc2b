using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Fields;

/// <summary>
/// Values as text that is the same everywhere and for ever: what is compared to find out whether a correction changed a value.
/// </summary>
internal static class InvariantForm
{
    /// <summary>Without the zeros that say nothing: 45.50 is 45.5.</summary>
    public static string? Of(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(bool? value) => value switch { null => null, true => "true", false => "false" };

    /// <summary>ISO 8601, as the public schema writes it: 2025-06-30.</summary>
    public static string? Of(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"bản tin về chuyển đổi số: 12 bản"; one a line, null for none.</summary>
    public static string? Of(IReadOnlyList<Output> outputs) => Lines(
        outputs.Select(o => o.What + (o.Quantity is null ? "" : $": {Of(o.Quantity)}{(o.Unit is null ? "" : $" {o.Unit}")}")));

    /// <summary>"stateBudget: 1500000 VND; otherSources: 200000 VND"; what is not stated is left out.</summary>
    public static string? Of(Funding? funding)
    {
        string?[] parts =
        [
            funding?.StateBudget is { } state ? $"stateBudget: {Of(state)} VND" : null,
            funding?.OtherSources is { } other ? $"otherSources: {Of(other)} VND" : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } stated ? string.Join("; ", stated) : null;
    }

    /// <summary>"Báo cáo 12/BC-SKHCN &lt;https://…&gt;"; one a line, null for none.</summary>
    public static string? Of(IReadOnlyList<Evidence> evidence) => Lines(evidence.Select(e => $"{e.Title} <{e.Url}>"));

    /// <summary>"Niên giám thống kê 2025, Cục Thống kê &lt;https://…&gt;".</summary>
    public static string Of(Source source) =>
        source.Title + (source.Publisher is null ? "" : $", {source.Publisher}") + (source.Url is null ? "" : $" <{source.Url}>");

    private static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}

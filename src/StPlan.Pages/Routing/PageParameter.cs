using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Pages.Routing;

/// <summary>
/// A query parameter that some pages know. Only those that a route names are read, and a value that does not fit is an error rather than a
/// guess: a page that quietly shows another year than was asked for would be cited for it.
/// </summary>
/// <param name="Name">As it is written in addresses.</param>
/// <param name="IsValid">Whether a value fits, as of the data shown.</param>
/// <param name="Expected">What would fit, for people.</param>
public sealed record PageParameter(string Name, Func<string, PublishedData, bool> IsValid, Func<PublishedData, Text> Expected)
{
    /// <summary>The release as of which a page is shown, for ever the same; every page knows it.</summary>
    public static PageParameter Release { get; } = new(
        "release",
        (value, present) => TryReadNumber(value, out var number) && present.FindRelease(number) is not null,
        present => new($"một lần công bố từ 1 đến {present.Release.Number}", $"a release from 1 to {present.Release.Number}"));

    /// <summary>The year of reporting that is shown.</summary>
    public static PageParameter Year { get; } = new(
        "year",
        (value, data) => TryReadNumber(value, out var year) && data.Plan.FindReportingPeriod(year) is not null,
        data => new(
            $"một năm báo cáo từ {data.Plan.ReportingPeriods[0].Year} đến {data.Plan.ReportingPeriods[^1].Year}",
            $"a year of reporting from {data.Plan.ReportingPeriods[0].Year} to {data.Plan.ReportingPeriods[^1].Year}"));

    /// <summary>Which page of a list that is longer than one; the first needs none.</summary>
    public static PageParameter Page { get; } = new(
        "page", (value, _) => IsNumber(value), _ => new("số của một trang, từ 1", "the number of a page, from 1"));

    /// <summary>A parameter with a few values.</summary>
    public static PageParameter OneOf(string name, params string[] values) => new(
        name, (value, _) => values.Contains(value, StringComparer.Ordinal), _ => new(string.Join(", ", values), string.Join(", ", values)));

    /// <summary>Without zeros in front, so that one year has one address.</summary>
    internal static bool TryReadNumber(string value, out int number) => WholeNumber.TryRead(value, out number) && value[0] != '0';

    /// <summary>A number as <see cref="TryReadNumber"/> reads it; years of tables and charts are written so, too, without
    /// separators.</summary>
    internal static string WriteNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(string value) => TryReadNumber(value, out _);
}

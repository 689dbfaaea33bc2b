using System.Text.RegularExpressions;
using StPlan.Api.Tests;
using StPlan.Domain;
using StPlan.Pages.Methods;

namespace StPlan.Pages.Tests.Methods;

/// <summary>How progress is computed is told in two languages, and both say the same: methods, numbers, formulas, codes.</summary>
public sealed partial class MethodsTextTests
{
    private static readonly IReadOnlyList<string> English = Sections("docs/progress.md");
    private static readonly IReadOnlyList<string> Vietnamese = Sections("docs/progress.vi.md");

    [Fact]
    public void Both_have_the_same_sections()
    {
        English.Count.ShouldBe(Vietnamese.Count);
        English.Zip(Vietnamese)
            .ShouldAllBe(pair => !Method().IsMatch(pair.First) || Method().Match(pair.First).Value == Method().Match(pair.Second).Value);
        English.Count(s => Method().IsMatch(s)).ShouldBe(12);
        Anchors(MethodsText.In(Language.Vi)).ShouldBe(Anchors(MethodsText.In(Language.En)));
    }

    [Fact]
    public void Both_have_the_same_formulas() => English.SelectMany(Formulas).ShouldBe(Vietnamese.SelectMany(Formulas));

    [Fact]
    public void Each_section_has_the_same_numbers_and_codes_and_as_many_rows()
    {
        foreach (var (english, vietnamese) in English.Zip(Vietnamese))
        {
            var title = english.Split('\n')[0];
            Numbers(vietnamese).ShouldBe(Numbers(english), title);
            Codes(vietnamese).ShouldBe(Codes(english), title);
            vietnamese.Split('\n').Count(line => line.StartsWith('|'))
                .ShouldBe(english.Split('\n').Count(line => line.StartsWith('|')), title);
        }
    }

    private static List<string> Sections(string file) => [.. Regex.Split(Repository.Read(file), "^(?=#)", RegexOptions.Multiline).Skip(1)];

    private static IEnumerable<string> Formulas(string section) =>
        section.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal));

    // Whatever the order of words, a comma for a point, and a month by its name.
    private static List<string> Numbers(string section) =>
    [
        .. Number().Matches(section.Replace("December", "12").Replace("January", "1")).Select(m => m.Value.Replace(',', '.'))
            .Select(n => n.Length == 2 ? n.TrimStart('0') : n).Order(),
    ];

    private static List<string> Codes(string section) => [.. Code().Matches(section).Select(m => m.Value).Distinct().Order()];

    private static List<string> Anchors(string html) => [.. Anchor().Matches(html).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^## [a-z-]+/\d+$", RegexOptions.Multiline)]
    private static partial Regex Method();

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Z]+_[A-Z_]+|ACHIEVED|LIMITED|MODERATE|DETERIORATING|COMPLETED|CANCELLED|PAUSED|REACH|ACCOMPLISHED|`[a-zA-Z]+`")]
    private static partial Regex Code();

    [GeneratedRegex("<h[1-6] id=\"([^\"]*)\"")]
    private static partial Regex Anchor();
}

using StPlan.Domain.Progress;

namespace StPlan.Domain.Tests.Progress;

/// <summary>docs/progress.md against the methods that there are.</summary>
public sealed class MethodPageTests
{
    [Fact]
    public void Each_method_has_a_section_under_its_address_with_an_example()
    {
        var sections = Page().Split("\n## ").Skip(1).ToDictionary(s => s.Split('\n')[0], StringComparer.Ordinal);

        foreach (var method in ProgressMethods.All)
        {
            sections.Keys.ShouldContain(method.ToString());
            sections[method.ToString()].ShouldContain("Example: ");
            method.Url.ShouldBe($"/methods#{method.ToString().Replace('/', '-')}");
        }

        sections.Keys.Where(name => name.Contains('/')).ShouldBe(ProgressMethods.All.Select(m => m.ToString()), ignoreOrder: true);
    }

    [Fact]
    public void Methods_say_how_they_compute_in_both_languages_and_where_they_cut()
    {
        foreach (var method in ProgressMethods.All)
        {
            method.Formula.Vi.ShouldNotBeNullOrWhiteSpace();
            method.Formula.En.ShouldNotBeNullOrWhiteSpace();
            method.Formula.En.ShouldNotBe(method.Formula.Vi);
            method.Thresholds.Select(t => t.Status).ShouldBe(
                method.Name is "linear" or "cagr" or "multiple"
                    ? [IndicatorStatus.OnTrack, IndicatorStatus.Moderate, IndicatorStatus.Limited, IndicatorStatus.Deteriorating]
                    : []);
        }

        ProgressMethods.All.Where(m => m.Name.StartsWith("task-", StringComparison.Ordinal))
            .ShouldAllBe(m => m.Formula.En!.Contains("n of N reported"));
    }

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "progress.md")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException($"No docs/progress.md above {AppContext.BaseDirectory}.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "progress.md"));
    }
}

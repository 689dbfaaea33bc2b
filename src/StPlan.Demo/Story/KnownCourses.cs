using static StPlan.Demo.Story.Standing;

namespace StPlan.Demo.Story;

/// <summary>What the seed does not decide: the tasks that something happens to, and the leads that contradict each other.</summary>
internal static class KnownCourses
{
    /// <summary>Of the Department of Science and Technology, at the end of 2025 … 2029.</summary>
    private static readonly Dictionary<string, Standing[]> Courses = new()
    {
        // Waits for the Central guidance that the plan itself mentions ("nếu có").
        ["II.1"] = [NotStarted, NotStarted, InProgress(15), InProgress(35), InProgress(55)],
        ["II.6"] = [InProgress(18), Paused(18), InProgress(40), InProgress(62), InProgress(85)],
        ["II.7"] = [InProgress(30), InProgress(65), Completed, Completed, Completed],
        ["III.1"] = [InProgress(10), Paused(10), Cancelled, Cancelled, Cancelled],

        // Of the year 2025, and completed in 2026.
        ["III.5"] = [InProgress(88), Completed, Completed, Completed, Completed],
        ["III.9"] = [InProgress(25), InProgress(45), Completed, InProgress(75), InProgress(90)],
        ["III.10"] = [InProgress(60), Completed, Completed, Completed, Completed],
        ["IV.1"] = [InProgress(55), Completed, Completed, Completed, Completed],
    };

    private static readonly Dictionary<(string Task, string Agency, int Year), Standing> Words = new()
    {
        [("III.14", "SKHCN", 2025)] = Completed,
        [("III.14", "LHHKHKT", 2025)] = InProgress(50),
        [("II.4", "SKHCN", 2026)] = InProgress(45),
        [("II.4", "LHHKHKT", 2026)] = Completed,
        [("II.4", "LHHKHKT", 2027)] = InProgress(60),
        [("II.8", "SGDDT", 2027)] = InProgress(40),
        [("II.8", "DHTV", 2027)] = Completed,
        [("II.8", "CDNTV", 2027)] = NotStarted,
        [("II.8", "SGDDT", 2028)] = InProgress(80),
        [("III.6", "SNNMT", 2025)] = InProgress(55),
        [("II.2", "DHTV", 2026)] = Completed,
        [("V.2", "SKHCN", 2028)] = NotStarted,
    };

    /// <summary>What even the diligent do not report on.</summary>
    private static readonly HashSet<(string Task, string Agency, int Year)> Gaps =
    [
        ("III.13", "SKHCN", 2025),
        ("IV.4", "SKHCN", 2026),
        ("V.2", "SKHCN", 2027),
        ("II.3", "CDNTV", 2028),
        ("III.2", "SKHCN", 2028),
        ("III.5", "SKHCN", 2028),
        ("III.5", "SKHCN", 2029),
        ("IV.3", "SKHCN", 2029),
    ];

    public static Standing? Find(string task, string agency, int year) =>
        Words.TryGetValue((task, agency, year), out var word) ? word
        : agency == "SKHCN" && Courses.TryGetValue(task, out var course) ? course[year - DemoStory.FirstYear]
        : null;

    public static bool IsGap(string task, string agency, int year) => Gaps.Contains((task, agency, year));
}

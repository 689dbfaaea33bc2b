using System.Globalization;
using StPlan.Data.Writing;
using StPlan.Demo.Story;
using StPlan.Domain.Agencies;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Texts;

/// <summary>
/// Writes a report as an agency would. What is counted in a year is drawn once, so that the figures of its first half are a part of those
/// of the whole.
/// </summary>
internal sealed class ReportWriter(int seed)
{
    private const decimal Million = 1_000_000;

    /// <param name="isUpdate">Whether the agency has reported on a part of the year before.</param>
    public ReportSubmission Write(string task, Reporter reporter, int year, Stage stage, Standing standing, bool isUpdate)
    {
        var theme = Themes.For(task, reporter.Kind);
        var ofYear = SplitMix64.For(seed, $"{task}/{reporter.Code}/{year}/figures");
        var quantities = theme.Yields.Select(y => PartOf(ofYear.Between(y.Least, y.Most), stage)).ToArray();
        var results = ofYear.Pick(theme.Results);
        var (state, other) = (ofYear.Between(theme.Budget.Least, theme.Budget.Most),
            ofYear.Between(theme.Budget.Least, theme.Budget.Most) / 3);
        var chance = SplitMix64.For(seed, $"{task}/{reporter.Code}/{year}/{stage}");
        var isActive = standing is { IsOld: false, Status: PlanTaskStatus.InProgress or PlanTaskStatus.Completed };
        var isUnstated = standing.Status == PlanTaskStatus.InProgress && chance.Chance(8);
        var difficulty = chance.Chance(standing.Status == PlanTaskStatus.Completed ? 20 : 65) ? chance.Pick(theme.Difficulties) : null;
        var proposal = chance.Chance(40) ? chance.Pick(theme.Proposals) : null;
        return new ReportSubmission
        {
            Task = task,
            Agency = reporter.Code,
            Year = year,
            Status = standing.Status,
            Completion = isUnstated ? null : standing.Completion,
            Results = DemoMark.On(
                ReportTexts.Results(theme, results, quantities, year, stage, isUnstated ? standing with { Completion = null } : standing)),
            Difficulties = difficulty is null || standing.IsOld ? null : DemoMark.On(difficulty),
            Proposals = proposal is null || standing.IsOld ? null : DemoMark.On(proposal),
            Outputs = isActive
                ? [.. theme.Yields.Zip(quantities,
                    (y, quantity) => new Output { What = DemoMark.On(y.What), Quantity = quantity, Unit = y.Unit })] : [],
            Funding = isActive && chance.Chance(75)
                ? new Funding
                {
                    StateBudget = PartOf(state, stage) * Million,
                    OtherSources = chance.Chance(35) ? PartOf(other, stage) * Million : null,
                }
                : null,
            Evidence = chance.Chance(60) ? [EvidenceOf(task, reporter, year, stage, theme, chance)] : [],
            Reason = isUpdate ? DemoMark.On(ReportTexts.ReasonOfUpdate(stage, year)) : null,
        };
    }

    private static int PartOf(int quantity, Stage stage) => Math.Max(1, stage switch
    {
        Stage.FirstHalf => quantity * 45 / 100,
        Stage.NineMonths => quantity * 70 / 100,
        _ => quantity,
    });

    private static Evidence EvidenceOf(string task, Reporter reporter, int year, Stage stage, TaskTheme theme, SplitMix64 chance)
    {
        var sender = reporter.Kind is AgencyKind.CommuneGovernment or AgencyKind.DistrictGovernment ? "UBND" : reporter.Code;
        return new Evidence
        {
            Title = DemoMark.On(
                string.Create(CultureInfo.InvariantCulture,
                    $"Báo cáo số {chance.Between(12, 890)}/BC-{sender} năm {year} về {theme.Subject}")),
            Url = string.Create(
                CultureInfo.InvariantCulture,
                $"{DemoMark.Url}bao-cao/{year}/{reporter.Code.ToLowerInvariant()}/{task.ToLowerInvariant()}-{(int)stage + 1}"),
        };
    }
}

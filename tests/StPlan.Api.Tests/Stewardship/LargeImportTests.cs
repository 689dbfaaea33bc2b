using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Plans;
using StPlan.Data.Tests;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>A file with 10,000 reports, which takes a plan of 5,000 more tasks: all of it comes in, or nothing.</summary>
public sealed class LargeImportTests : IDisposable
{
    private const int Tasks = 5_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-large-import-");

    private string DatabaseFile => Path.Combine(_folder.FullName, "stplan.db");

    private string Database => $"Data Source={DatabaseFile};Pooling=False";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_reports_come_in_whole()
    {
        await AddTasksAsync();
        var file = Path.Combine(_folder.FullName, "reports.csv");
        await File.WriteAllTextAsync(file, Reports(mistake: true), Cancellation);

        var (exitCode, _, error) = await Executable.RunAsync("import", file, "--set", $"ConnectionStrings:StPlan={Database}");
        exitCode.ShouldBe(1);
        error.ShouldContain("10001");
        (await CountAsync()).ShouldBe(0);

        await File.WriteAllTextAsync(file, Reports(mistake: false), Cancellation);
        var start = Stopwatch.GetTimestamp();
        (exitCode, var output, error) = await Executable.RunAsync("import", file, "--set", $"ConnectionStrings:StPlan={Database}");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"10,000 reports imported in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, the start of the process included.");

        exitCode.ShouldBe(0, error);
        output.ShouldBe("Imported 10000 reports as drafts, 0 of them unchanged.\n");
        (await CountAsync()).ShouldBe(10_000);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Reports(bool mistake)
    {
        var csv = new StringBuilder("task,agency,year,status,completion,results\n");
        for (var i = 0; i < 2 * Tasks; i++)
        {
            var isLast = i == (2 * Tasks) - 1;
            csv.Append("V.").Append(100 + (i / 2)).Append(",SKHCN,").Append(2025 + (i % 2)).Append(",IN_PROGRESS,")
                .Append(mistake && isLast ? 101 : i % 100).Append(",\"Kết quả số ").Append(i).Append(", đã nghiệm thu\"\n");
        }

        return csv.ToString();
    }

    private async Task AddTasksAsync()
    {
        await using var services = Services();
        await SeededFile.CopyToAsync(DatabaseFile);
        await using var context = await services.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);
        for (var i = 0; i < Tasks; i++)
        {
            var code = $"V.{100 + i}";
            context.Add(new TaskRow
            {
                PlanId = "24-kh-ubnd-2025",
                Code = code,
                GroupNumber = "V",
                Number = 100 + i,
                Text = new Text($"Nhiệm vụ {i}"),
                LeadText = new Verbatim("Sở Khoa học và Công nghệ"),
                CoordinatingText = new Verbatim("-"),
                Timeframe = new Timeframe { Kind = TimeframeKind.Annual, Text = new Verbatim("Hàng năm") },
                ReleaseNumber = 1,
                Agencies = [new TaskAgencyRow { PlanId = "24-kh-ubnd-2025", TaskCode = code, Role = TaskRole.Lead, AgencyCode = "SKHCN",
                    Position = 0 }],
            });
        }

        await context.SaveChangesAsync(Cancellation);
    }

    private async Task<int> CountAsync()
    {
        await using var services = Services();
        await using var context = await services.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);
        return await context.TaskReports.CountAsync(Cancellation);
    }

    private ServiceProvider Services() => new ServiceCollection().AddStPlanData(o => o.ConnectionString = Database).BuildServiceProvider();
}

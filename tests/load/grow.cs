#:project ../../src/StPlan.Data/StPlan.Data.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property PackAsTool=false
// Databases as large as load is measured with, and what they weigh in memory. Everything in them is invented, and every release of theirs
// says DEMO.
//   grow write FILE TASKS REPORTS     plan 24, its tasks copied until there are TASKS, and REPORTS reports on the copies (with corrections,
//   where one each is not enough)
//   grow weigh FILE                   one line: milliseconds to read what is public, bytes that it takes in memory
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Plans;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Data.Startup;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Reporting;

const int FirstCopy = 1_000, Years = 6, RowsAtATime = 5_000;
await using var services = new ServiceCollection().AddStPlanData(o => o.ConnectionString = $"Data Source={args[1]};Pooling=False")
    .BuildServiceProvider();
switch (args[0])
{
    case "write":
        await WriteAsync(int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        break;
    case "weigh":
        await WeighAsync();
        break;
}

async Task WriteAsync(int tasks, int reports)
{
    await services.GetRequiredService<DatabaseInitializer>().InitializeAsync(default);
    List<TaskRow> originals;
    HashSet<string> collectives;
    await using (var context = await OpenAsync())
    {
        originals = await context.Set<TaskRow>().AsNoTracking().Include(t => t.Agencies).OrderBy(t => t.Code).ToListAsync();
        collectives = [.. await context.Agencies.Where(a => a.Kind == AgencyKind.Collective).Select(a => a.Code).ToListAsync()];
        context.Releases.Add(new ReleaseRow
        {
            Number = 2, PublishedAt = TimeProvider.System
                .GetUtcNow(), Title = new Verbatim("DEMO – đo tải"), Notes =
                new Verbatim("DEMO: nhiệm vụ và báo cáo giả định, để đo tải."), IsDemo = true,
        });
        await context.SaveChangesAsync();
    }

    // Only agencies report, not collectives of them.
    var copied = originals.Where(t => Leads(t).Any()).ToList();
    var copies = Enumerable.Range(0, Math.Max(0, tasks - originals.Count)).Select(i => Copy(copied[i % copied.Count], i)).ToList();
    await AddAsync(copies);
    await AddAsync(
        from revision in Enumerable.Range(1, int.MaxValue)
        from year in Enumerable.Range(2025, Years)
        from task in copies.Count > 0 ? copies : copied
        from agency in Leads(task)
        select Report(task, agency, year, revision), reports);

    IEnumerable<string> Leads(TaskRow task) =>
        task.Agencies.Where(a => a.Role == TaskRole.Lead && !collectives.Contains(a.AgencyCode)).Select(a => a.AgencyCode);
}

// Many contexts, so that none of them tracks more than a part.
async Task AddAsync<T>(IEnumerable<T> rows, int count = int.MaxValue)
    where T : class
{
    foreach (var part in rows.Take(count).Chunk(RowsAtATime))
    {
        await using var context = await OpenAsync();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(part);
        await context.SaveChangesAsync();
    }
}

static TaskRow Copy(TaskRow task, int index)
{
    var number = FirstCopy + index;
    var code = string.Create(CultureInfo.InvariantCulture, $"{task.GroupNumber}.{number}");
    return new TaskRow
    {
        PlanId = task.PlanId,
        Code = code,
        GroupNumber = task.GroupNumber,
        Number = number,
        Text = new Text($"DEMO {code}: {task.Text.Vi}", $"DEMO {code}: {task.Text.En}"),
        LeadText = task.LeadText,
        CoordinatingText = task.CoordinatingText,
        Timeframe = task.Timeframe,
        ReleaseNumber = 2,
        Agencies = task.Agencies
            .ConvertAll(a => new TaskAgencyRow { PlanId = a.PlanId, TaskCode = code, Role = a.Role, AgencyCode = a.AgencyCode,
            Position = a.Position }),
    };
}

static TaskReportRow Report(TaskRow task, string agency, int year, int revision)
{
    var completion = ((task.Number * 7) + (year * 13) + revision) % 101;
    var at = new DateTimeOffset(year, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)).AddHours(revision);
    return new TaskReportRow
    {
        PlanId = task.PlanId,
        TaskCode = task.Code,
        AgencyCode = agency,
        Year = year,
        Revision = revision,
        Status = completion == 100 ? PlanTaskStatus.Completed : PlanTaskStatus.InProgress,
        Completion = completion,
        Results = new Verbatim(
            $"DEMO: đã tổ chức {completion} lớp tập huấn, hội thảo về ứng dụng khoa học và công nghệ; hỗ trợ các doanh nghiệp khởi "
            + $"nghiệp trên địa bàn, đợt {revision}."),
        Difficulties = completion % 3 == 0 ? new Verbatim("DEMO: kinh phí phân bổ chậm, thiếu nhân lực chuyên môn.") : null,
        Outputs = [new Output { What = "Lớp tập huấn", Quantity = completion, Unit = "lớp" }],
        StateBudget = completion * 1_250_000m,
        SubmittedAt = at,
        FirstReceivedAt = at,
        SubmittedBy = "DEMO",
        Reason = revision > 1 ? new Verbatim("DEMO: đính chính.") : null,
        ReleaseNumber = 2,
    };
}

async Task WeighAsync()
{
    var loader = services.GetRequiredService<PublishedDataLoader>();
    var before = GC.GetTotalMemory(forceFullCollection: true);
    var start = Stopwatch.GetTimestamp();
    var published = await loader.LoadLatestAsync(default);
    var took = Stopwatch.GetElapsedTime(start);
    Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:0} {GC.GetTotalMemory(forceFullCollection: true) - before}"));
    GC.KeepAlive(published);
}

Task<StPlanContext> OpenAsync() => services.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync();

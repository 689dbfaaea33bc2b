using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Data;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Data.Tests;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Api.Tests;

/// <summary>A server of its own on a database with a second release, which adds the task V.3.</summary>
public sealed class TwoReleases : IAsyncLifetime
{
    /// <summary>A word that only the second release has.</summary>
    public const string NewWord = "thủy triều";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-two-releases-");
    private readonly HttpClient _client = new();
    private WebApplication? _server;

    private string DatabaseFile => Path.Combine(_folder.FullName, "stplan.db");

    // Without pooling: a test takes the file away, and a pooled connection would still have it open.
    private string ConnectionString => $"Data Source={DatabaseFile};Pooling=False";

    public async ValueTask InitializeAsync()
    {
        await using (var services = new ServiceCollection().AddStPlanData(o => o.ConnectionString = ConnectionString)
            .BuildServiceProvider())
        {
            await SeededFile.CopyToAsync(DatabaseFile);
            await using var context = await services.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync();
            await PublishAgainAsync(context);
        }

        _server = await StPlanServer.StartAsync(
            Patient.With(("urls", "http://127.0.0.1:0"), ("ConnectionStrings:StPlan", ConnectionString)), CancellationToken.None);
        _client.BaseAddress = new Uri(_server.Urls.Single());
    }

    /// <summary>Sends a query and gives the whole response.</summary>
    public async Task<JsonElement> PostAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public HttpClient Client => _client;

    /// <summary>Sends a query and gives its data; fails when there are errors.</summary>
    public async Task<JsonElement> QueryAsync(string query)
    {
        var response = await PostAsync(query);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>From now on the database cannot be read.</summary>
    public void TakeDatabaseAway()
    {
        File.Delete(DatabaseFile);
        Directory.CreateDirectory(DatabaseFile);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private static async Task PublishAgainAsync(StPlanContext context)
    {
        var plan = (await context.Plans.SingleAsync()).Id;
        context.Releases.Add(new ReleaseRow
        {
            Number = 2,
            PublishedAt = new DateTimeOffset(2026, 5, 5, 0, 0, 0, TimeSpan.Zero),
            Title = new Verbatim("Đợt 2"),
            Notes = new Verbatim("Bổ sung nhiệm vụ V.3"),
        });
        context.Add(new TaskRow
        {
            PlanId = plan,
            Code = "V.3",
            GroupNumber = "V",
            Number = 3,
            Text = new Text($"Nghiên cứu điện {NewWord}.", "Study tidal power."),
            LeadText = new Verbatim("Sở Khoa học và Công nghệ"),
            CoordinatingText = new Verbatim("Sở Tài chính"),
            Timeframe = new Timeframe { Kind = TimeframeKind.Annual, Text = new Verbatim("Hàng năm") },
            ReleaseNumber = 2,
            Agencies =
            [
                new TaskAgencyRow { PlanId = plan, TaskCode = "V.3", Role = TaskRole.Lead, AgencyCode = "SKHCN", Position = 0 },
            ],
        });
        await context.SaveChangesAsync();
    }
}

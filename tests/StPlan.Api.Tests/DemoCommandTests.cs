using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace StPlan.Api.Tests;

/// <summary><c>demo</c>, as an operator runs it.</summary>
public sealed class DemoCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-demo-");

    private string File => Path.Combine(_folder.FullName, "demo.db");

    [Fact]
    public async Task It_makes_a_database_says_how_to_serve_it_and_does_not_do_it_twice()
    {
        var (exitCode, output, error) = await Executable.RunAsync("demo", "--output", File);

        exitCode.ShouldBe(0, error);
        output.ShouldContain("14 releases");
        output.ShouldContain($"dotnet run --project src/StPlan.Api -- --set ConnectionStrings:StPlan=\"Data Source={File}\"");
        error.ShouldContain("Release 14: DEMO");
        _folder.EnumerateFileSystemInfos().ShouldHaveSingleItem().FullName.ShouldBe(File);
        var made = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);

        await ShouldRefuseAsync("--force", "demo", "--output", File);

        (await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken)).ShouldBe(made);
        await using var server = await Hosting.StPlanServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:StPlan"] = $"Data Source={File};Pooling=False",
                ["urls"] = "http://127.0.0.1:0"
            },
            TestContext.Current.CancellationToken);
        server.Services.GetRequiredService<Domain.Publishing.PublishedDataSource>().Current.IsDemo.ShouldBeTrue();
        await ShouldBeMarkedAsync(server);
    }

    [Fact]
    public async Task The_database_of_the_settings_is_left_alone()
    {
        await ShouldRefuseAsync("ConnectionStrings:StPlan", "demo", "--output", File, "--force", "--set",
            $"ConnectionStrings:StPlan=Data Source={File}");

        _folder.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_refused_in_a_sentence()
    {
        await System.IO.File.WriteAllTextAsync(File, "a letter", TestContext.Current.CancellationToken);

        await ShouldRefuseAsync("StPlan did not change it", "demo", "--output", File, "--force");

        (await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken)).ShouldBe("a letter");
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_no_database()
    {
        using (var process = Executable.Start("demo", "--output", File))
        {
            (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldContain("DEMO");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        System.IO.File.Exists(File).ShouldBeFalse();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>Whatever it answers, errors too.</summary>
    private static async Task ShouldBeMarkedAsync(Microsoft.AspNetCore.Builder.WebApplication server)
    {
        var key = (await server.Services.GetRequiredService<Data.Keys.ApiKeys>().CreateAsync(
            Data.Writing.Actor.Operator, "Thử", Data.Keys.KeyRole.Steward, null,
            TestContext.Current.CancellationToken)).Written.Single().Key;
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        (HttpMethod Method, string Path, string? Key, string? Body)[] requests =
        [
            (HttpMethod.Post, "/graphql", null, """{"query":"{ release { number } }"}"""),
            (HttpMethod.Post, "/graphql", null, "nonsense"),
            (HttpMethod.Post, "/steward/graphql", null, null),
            (HttpMethod.Post, "/steward/graphql", key, """{"query":"{ me { name } }"}"""),
            (HttpMethod.Post, "/steward/import", null, null),
            (HttpMethod.Post, "/steward/import?dryRun=true", key, "task,agency,year,status,results\nIII.9,SKHCN,2025,IN_PROGRESS,x\n"),
            (HttpMethod.Post, "/steward/import", key, "nonsense"),
            (HttpMethod.Get, "/steward/workbook", key, null),
        ];
        foreach (var (method, path, presented, body) in requests)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Authorization = presented is null ? null
                : new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", presented);
            request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"demo\":true", Case.Sensitive,
                $"{method} {path}");
        }
    }

    private static async Task ShouldRefuseAsync(string expected, params string[] arguments)
    {
        var (exitCode, output, error) = await Executable.RunAsync(arguments);

        exitCode.ShouldBe(1, error + output);
        error.ShouldContain(expected);
        error.Trim().Split('\n').ShouldHaveSingleItem();
    }
}

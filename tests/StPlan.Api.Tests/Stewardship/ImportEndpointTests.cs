using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>Files over HTTP and from the command line: all of a file or nothing, and each mistake at its place.</summary>
public sealed class ImportEndpointTests(StewardServer server) : IClassFixture<StewardServer>
{
    private const string Header = "task,agency,year,status,completion,results\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_taken_whole_and_may_be_sent_again()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        const string File = Header + "III.10,SKHCN,2025,Đang thực hiện,40,Đã họp\nIII.11,SKHCN,2025,COMPLETED,100,\"Xong, đủ\"\n";

        var (dryStatus, dry) = await ImportAsync(key, File, "?dryRun=true");
        var (status, taken) = await ImportAsync(key, File);
        var (_, again) = await ImportAsync(key, File);

        (dryStatus, dry.GetRawText()).ShouldBe((HttpStatusCode.OK, """{"kind":"REPORTS","rows":2,"unchanged":0,"dryRun":true}"""));
        (status, taken.GetRawText()).ShouldBe((HttpStatusCode.OK, """{"kind":"REPORTS","rows":2,"unchanged":0,"dryRun":false}"""));
        again.GetRawText().ShouldBe("""{"kind":"REPORTS","rows":2,"unchanged":2,"dryRun":false}""");
    }

    [Fact]
    public async Task Mistakes_have_their_place_and_nothing_is_taken()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "SKHCN");
        var before = await DraftsAsync(key);

        var (status, problem) = await ImportAsync(key,
            Header + "III.12,SKHCN,2025,IN_PROGRESS,40,Đúng\nIII.6,SKHCN,2025,IN_PROGRESS,40,Không chủ "
                + "trì\nIII.13,SKHCN,1999,IN_PROGRESS,1,x\n");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (problem.Text("code"), problem.GetProperty("problemCount").GetInt32()).ShouldBe(("FILE_REFUSED", 2));
        var errors = problem.GetProperty("errors").EnumerateArray().ToList();
        errors.Select(e => (e.GetProperty("row").GetInt32(), e.Text("column"))).ShouldBe([(3, "task"), (4, "year")]);
        errors[0].Text("vi").ShouldContain("không chủ trì nhiệm vụ III.6");
        errors[1].Text("en").ShouldContain("Use a year from 2025 to 2030");
        (await DraftsAsync(key)).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_no_file_of_ours_says_so()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        foreach (var file in new[] { "", "what,ever\n1,2\n", "PK\u0003\u0004 nonsense" })
        {
            var (status, problem) = await ImportAsync(key, file);

            status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            problem.GetProperty("errors")[0].Text("vi").ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("?dryRun=True", true)]
    [InlineData("?dryRun", true)]
    [InlineData("?dryRun=1", true)]
    [InlineData("?dryRun=yes", null)]
    [InlineData("?dryRun=false&dryRun=true", null)]
    [InlineData("?dryRun=False", false)]
    public async Task Whoever_wants_only_to_look_writes_nothing(string query, bool? isDryRun)
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        var before = await DraftsAsync(key);

        var (status, answer) = await ImportAsync(key, Header + "IV.2,SKHCN,2025,IN_PROGRESS,40,Đã họp\n", query);

        status.ShouldBe(isDryRun is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
        if (isDryRun is { } expected)
        {
            answer.GetProperty("dryRun").GetBoolean().ShouldBe(expected);
        }

        if (isDryRun != false)
        {
            (await DraftsAsync(key)).ShouldBe(before);
        }
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_so()
    {
        var (status, problem) = await ImportAsync(await server.KeyAsync(KeyRole.Reporter, "SKHCN"),
            new string('x', StPlan.Files.FileLimits.Default.MaxBytes + 1_000_000));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("errors").EnumerateArray().Single().Text("en").ShouldContain("20971520");
    }

    [Fact]
    public async Task The_command_says_the_same()
    {
        var file = Path.Combine(server.Folder, "observations.csv");
        await File.WriteAllTextAsync(file, "indicator;year;value;sourceTitle\nresearch-applied-share;2024;61,5;Sở KH&CN\n", Cancellation);

        var (exitCode, output, error) = await Executable.RunAsync("import", file, "--set", server.Database);
        exitCode.ShouldBe(0, error);
        output.ShouldBe("Imported 1 observations as drafts, 0 of them unchanged.\n");

        await File.WriteAllTextAsync(file, "indicator;year;value;sourceTitle\nresearch-applied-share;2024;;Sở KH&CN\n", Cancellation);
        (exitCode, _, error) = await Executable.RunAsync("import", file, "--dry-run", "--set", server.Database);
        exitCode.ShouldBe(1);
        error.ShouldContain("observations.csv: Không nhập dữ liệu nào vì tệp có 1 lỗi. Nothing was imported. The file has 1 problem(s).");
        (exitCode, _, error) = await Executable.RunAsync("import", Path.Combine(server.Folder, "missing.csv"), "--set", server.Database);
        (exitCode, error.Trim().Split('\n').Length).ShouldBe((1, 1), error);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> ImportAsync(string key, string file, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/steward/import" + query)
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(file)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await server.Client.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    private async Task<int> DraftsAsync(string key) =>
        (await server.StewardAsync(key, "{ drafts { totalCount } }")).GetProperty("drafts").GetProperty("totalCount").GetInt32();
}

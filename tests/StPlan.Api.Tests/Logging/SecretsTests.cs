using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace StPlan.Api.Tests.Logging;

/// <summary>No key and no password is in what the server says, not even where it is told to say all it can.</summary>
public sealed class SecretsTests
{
    private const string Wrong = "stp_0123456789abcdef_fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";
    private const string Typed = "Đã mua 02 máy đo hiệu unmistakable.";

    // Saying all takes its time. For the console in particular, since that comes before what the server says of its own.
    private static readonly string[] SayAll =
    [
        "Logging:Requests=true", "Logging:Console:LogLevel:Default=Trace", "Logging:Console:LogLevel:Microsoft=Trace",
        "Logging:Console:LogLevel:Microsoft.AspNetCore=Trace",
        "Logging:Console:LogLevel:Microsoft.EntityFrameworkCore=Trace",
        "Logging:Console:LogLevel:Microsoft.EntityFrameworkCore.Database.Connection=Trace",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_not_in_the_log()
    {
        await using var server = await ServerProcess.StartAsync(SayAll);
        var (exitCode, key, error) = await Executable.RunAsync(
            ["keys", "create", "--name", "Sở KH&CN", "--role", "REPORTER", "--agency", "SKHCN", "--set", server.DatabaseSetting]);
        exitCode.ShouldBe(0, error);
        var secret = key.Trim().Split('_')[2];

        (await SubmitAsync(server.Client, key.Trim())).ShouldContain("DRAFT");
        (await SubmitAsync(server.Client, Wrong)).ShouldContain("UNAUTHENTICATED");
        (await SubmitAsync(server.Client, secret)).ShouldContain("UNAUTHENTICATED");
        await Executable.RunAsync(["keys", "revoke", key.Trim(), "--set", server.DatabaseSetting]);
        (await SubmitAsync(server.Client, key.Trim())).ShouldContain("UNAUTHENTICATED");
        await server.SignalAsync("TERM");
        (await server.WaitForExitAsync()).ShouldBe(0, server.Said);

        server.Said.ShouldContain("trce: ", Case.Sensitive, "else nothing was shown");
        server.Said.ShouldContain("INSERT INTO", Case.Sensitive, "else nothing was shown");
        server.Said.ShouldNotContain(secret);
        server.Said.ShouldNotContain(Wrong);
        server.Said.ShouldNotContain(Wrong.Split('_')[2]);
        server.Said.ShouldNotContain("Bearer stp_");
        server.Said.ShouldNotContain("unmistakable", Case.Sensitive, "what is reported is public with its release, and not before");
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=stplan-secret.db;Password=unmistakable")]
    [InlineData("Sqlite", "Data Source=/proc/none/stplan.db;Password=unmistakable")]
    [InlineData("Sqlite", "Data Source=stplan-secret.db;Passwort=unmistakable")]
    public async Task The_password_of_a_connection_that_is_refused_is_not_in_the_log(string provider, string connection)
    {
        var (exitCode, output, error) = await Executable.RunProcessAsync(
            [.. SayAll.Concat([$"Database:Provider={provider}", $"ConnectionStrings:StPlan={connection}", "urls=http://127.0.0.1:0"])
                .SelectMany(s => new[] { "--set", s })]);

        exitCode.ShouldNotBe(0, error);
        (output + error).ShouldNotContain("unmistakable");
    }

    private static async Task<string> SubmitAsync(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/steward/graphql")
        {
            Content = JsonContent.Create(new
            {
                query = "mutation($r: String!) { submitTaskReport(input: { task: \"III.9\", agency: \"SKHCN\", year: 2025, status: "
                    + "IN_PROGRESS, completion: 40, results: $r }) { taskReport { state } errors { __typename } } }",
                variables = new { r = Typed },
            }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}

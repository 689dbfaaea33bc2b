using StPlan.Api.CommandLine;

namespace StPlan.Api.Tests;

/// <summary>What a container engine asks with.</summary>
public sealed class HealthCommandTests(ServerFixture server)
{
    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", 0)]
    [InlineData("/no/such/page", 1)]
    public async Task It_says_whether_the_server_answers_well(string path, int expected)
    {
        var (exitCode, output, error) = await Executable.RunAsync("health", "--url", new Uri(server.Client.BaseAddress!, path).ToString(),
            "--timeout", "60");

        exitCode.ShouldBe(expected, error);
        output.ShouldBeEmpty();
        error.Contains("404", StringComparison.Ordinal).ShouldBe(expected == 1);
    }

    [Theory]
    [InlineData("--url", "http://127.0.0.1:1/", "does not answer")]
    [InlineData("--url", "nonsense", "Use an address")]
    [InlineData("--timeout", "0", "Use seconds")]
    public async Task It_says_what_is_the_matter(string option, string value, string expected)
    {
        var (exitCode, _, error) = await Executable.RunAsync("health", option, value);

        exitCode.ShouldBe(1);
        error.ShouldContain(expected);
    }

    [Theory]
    [InlineData("urls=http://*:8080", "http://localhost:8080/health/ready")]
    [InlineData("urls=http://0.0.0.0:5000;https://+:5001", "http://localhost:5000/health/ready")]
    [InlineData("urls=http://10.0.0.7:80", "http://10.0.0.7/health/ready")]
    [InlineData("http_ports=9000", "http://localhost:9000/health/ready")]
    public void It_asks_where_the_server_of_these_settings_listens(string setting, string expected) =>
        HealthCommand.Default([setting]).ToString().ShouldBe(expected);
}

using System.Net;

namespace StPlan.Api.Tests.Webhooks;

/// <summary>Subscribers, as an operator has them.</summary>
public sealed class WebhooksCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-webhooks-command-");

    private string Database => $"ConnectionStrings:StPlan=Data Source={Path.Combine(_folder.FullName, "stplan.db")};Pooling=False";

    [Fact]
    public async Task One_is_added_tried_listed_and_removed()
    {
        await using var receiver = await Receiver.StartAsync();
        const string Allowed = "Webhooks:AllowPrivateNetworks=true";

        var (refused, nothing, why) = await RunAsync("add", "--name", "Cổng tỉnh", "--url", receiver.Url);
        (refused, nothing).ShouldBe((1, ""));
        why.ShouldContain("Use https");

        var (added, secret, error) = await RunAsync("add", "--name", "Cổng tỉnh", "--url", receiver.Url, "--set", Allowed);
        added.ShouldBe(0, error);
        secret.ShouldMatch("^whsec_[A-Za-z0-9+/]{43}=\n$");

        var (tried, came, _) = await RunAsync("test", "Cổng tỉnh", "--set", Allowed);
        (tried, came).ShouldBe((0, "204\n"));
        receiver.Messages.ShouldHaveSingleItem().IsSignedWith(secret.Trim()).ShouldBeTrue();
        receiver.Messages[0].Body.ShouldContain("webhook.test");
        (await RunAsync("test", "Cổng tỉnh")).Output.ShouldContain("not sent", Case.Sensitive, "without the setting nothing goes there");

        receiver.AnswerWith(HttpStatusCode.InternalServerError);
        (await RunAsync("test", "Cổng tỉnh", "--set", Allowed)).ShouldBe((1, "500\n", ""));

        var (_, listed, _) = await RunAsync("list");
        listed.ShouldContain($"\tCổng tỉnh\t{receiver.Url}\n");
        listed.ShouldNotContain("whsec_");
        (await RunAsync("remove", listed.Split('\t')[0])).ExitCode.ShouldBe(0);
        (await RunAsync("list")).Output.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params IEnumerable<string> arguments) =>
        Executable.RunAsync(["webhooks", .. arguments, "--set", Database]);
}

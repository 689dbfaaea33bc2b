using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;

namespace StPlan.Api.Tests;

/// <summary>Secrets come as files; what the command line says comes before them.</summary>
public sealed class SecretFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-secrets-");

    [Fact]
    public async Task A_file_is_a_setting_and_its_last_line_break_is_not()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Limits__MaxTokens"), "1234\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Limits__MaxFields"), "1234\n", TestContext.Current.CancellationToken);
        await using var server = await OwnServer.StartAsync(("Secrets:Folder", _folder.FullName), ("Limits:MaxFields", "2000"));

        var limits = server.Services.GetRequiredService<IOptions<LimitsOptions>>().Value;

        (limits.MaxTokens, limits.MaxFields).ShouldBe((1234, 2000));
    }

    [Fact]
    public async Task A_folder_that_is_named_has_to_be_there() =>
        (await Should.ThrowAsync<InvalidSettingException>(
            () => OwnServer.StartAsync(("Secrets:Folder", "/proc/none")))).Message.ShouldContain("/proc/none");

    public void Dispose() => _folder.Delete(recursive: true);
}

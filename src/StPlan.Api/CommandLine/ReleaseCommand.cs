using System.CommandLine;
using StPlan.Data.Publishing;
using StPlan.Data.Writing;

namespace StPlan.Api.CommandLine;

/// <summary><c>release publish</c>: makes all drafts public. Servers on the database notice by themselves.</summary>
internal static class ReleaseCommand
{
    public static Command Create() => new("release", "Publication.") { Publish() };

    private static Command Publish()
    {
        var title = new Option<string>("--title") { Description = "The title, in Vietnamese.", Required = true };
        var notes = new Option<string?>("--notes") { Description = "What the release publishes and why, in Vietnamese." };
        var expect = new Option<int?>("--expect")
        {
            Description = "The latest release that you know. If there is a newer one, the "
            + "command publishes nothing."
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what the release would publish, and publishes nothing." };
        var command = new Command("publish", "Publishes all drafts and prints the number of the release on standard "
            + "output.") { title, notes, expect, dryRun };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<ReleasePublisher>().PublishAsync(
                Actor.Operator,
                parsed.GetRequiredValue(title),
                parsed.GetValue(notes),
                parsed.GetValue(expect),
                new WriteOptions(parsed.GetValue(dryRun)),
                cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            var release = result.Written[0].Release;
            foreach (var change in release.Changes)
            {
                await Console.Error.WriteLineAsync($"{change.Kind}: {change.Summary.Vi}");
            }

            Console.WriteLine(release.Number);
            return 0;
        });
        return command;
    }
}

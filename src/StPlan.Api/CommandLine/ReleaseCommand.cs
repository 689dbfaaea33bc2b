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
        var title = new Option<string>("--title") { Description = "Its title, in Vietnamese.", Required = true };
        var notes = new Option<string?>("--notes") { Description = "What is published and why, in Vietnamese." };
        var expect = new Option<int?>("--expect") { Description = "The release that you know as the latest: if there is another, nothing is published." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be published." };
        var command = new Command("publish", "Publishes all drafts, and prints the number of the release on standard output.") { title, notes, expect, dryRun };
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

using System.CommandLine;
using System.Text.RegularExpressions;
using StPlan.Api.CommandLine;

namespace StPlan.Api.Tests;

/// <summary>docs/commands.md has every command with its options, and no page names another.</summary>
public sealed partial class CommandsTests
{
    [Fact]
    public void The_docs_have_every_command_with_its_options()
    {
        var documented = Heading().Matches(Repository.Read("docs/commands.md")).Select(m => m.Groups[1].Value).ToDictionary(
            line => Words().Match(line).Value, line => Option().Matches(line).Select(m => m.Value).Order().ToArray());

        var commands = Leaves(StPlanCommandLine.Create(), "stplan").ToDictionary();
        documented.Keys.ShouldBe(commands.Keys, ignoreOrder: true);
        foreach (var (name, command) in commands)
        {
            documented[name].SequenceEqual(Options(command).Order()).ShouldBeTrue($"{name}: {string.Join(' ', documented[name])}");
        }
    }

    [Fact]
    public void Every_command_that_is_named_anywhere_is_one_of_ours()
    {
        var commands = Leaves(StPlanCommandLine.Create(), "stplan").Select(c => c.Key).ToList();
        foreach (var file in MarkdownFiles.All)
        {
            foreach (Match command in Named().Matches(Repository.Read(file)))
            {
                var name = $"stplan {command.Groups[1].Value}".TrimEnd();
                commands.ShouldContain(
                    c => $"{c} ".StartsWith($"{name} ", StringComparison.Ordinal)
                        || $"{name} ".StartsWith($"{c} ", StringComparison.Ordinal),
                    $"{file}: {command.Value}");
            }
        }
    }

    // What every command has (--set, --help) is said once.
    private static IEnumerable<string> Options(Command command) =>
        command.Options.Where(o => !o.Recursive && o.Name is not ("--help" or "--version")).Select(o => o.Name);

    // The root is the server.
    private static IEnumerable<KeyValuePair<string, Command>> Leaves(Command command, string name)
    {
        if (command.Subcommands.Count == 0 || command is RootCommand)
        {
            yield return KeyValuePair.Create(name, command);
        }

        foreach (var leaf in command.Subcommands.SelectMany(c => Leaves(c, $"{name} {c.Name}")))
        {
            yield return leaf;
        }
    }

    [GeneratedRegex("^### `(stplan[^`]*)`$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^[a-z]+(?: [a-z]+)*(?![^ ])")]
    private static partial Regex Words();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();

    // "stplan" or "dotnet run --project src/StPlan.Api --" at the beginning of code, and the words behind it.
    [GeneratedRegex(@"(?:^|`|\()(?:stplan|dotnet run --project src/StPlan\.Api --)(?= [a-z])((?: [a-z]+)+)", RegexOptions.Multiline)]
    private static partial Regex Named();
}

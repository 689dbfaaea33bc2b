using System.Text.RegularExpressions;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Validation;

/// <summary>One document of <c>Cases/*.md</c>, and the errors that one rule has to report for it: none when it is valid.</summary>
/// <param name="Rule">The rule's name in graphql-js.</param>
/// <param name="Section">The rule's section in the spec.</param>
internal sealed partial record ValidationCase(string Title, string Rule, string Section, Schema Schema, string Document, string[] Errors)
{
    private static readonly string Folder = Path.Combine(FindTestFolder(), "Validation", "Cases");

    private static readonly Lazy<Schema> SharedSchema = new(() => Schema.FromSdl(File.ReadAllText(Path.Combine(Folder, "schema.graphql"))));

    /// <summary>The schema that the documents are for, unless a case brings its own.</summary>
    public static Schema PetSchema => SharedSchema.Value;

    public static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static IReadOnlyList<ValidationCase> Read(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{file}.md"));
        var rule = RuleLine().Match(text);
        return
        [
            .. text.Split("\n## ").Skip(1).Select(part => new ValidationCase(
                part.Split('\n')[0],
                rule.Groups["rule"].Value,
                rule.Groups["section"].Value,
                Block("sdl").Match(part) is { Success: true } sdl ? Schema.FromSdl(sdl.Groups["text"].Value) : PetSchema,
                Block("graphql").Match(part).Groups["text"].Value,
                [.. part.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])])),
        ];
    }

    [GeneratedRegex(@"^`(?<rule>\w+)`, (?<section>https://\S+)$", RegexOptions.Multiline)]
    private static partial Regex RuleLine();

    private static Regex Block(string language) =>
        new($@"^```{language}\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline);

    // The cases are read where they are written, so that they need no place in the project file.
    private static string FindTestFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "Validation", "Cases")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Validation/Cases above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}

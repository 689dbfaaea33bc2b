using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.Api.PublicSchema;
using StPlan.Api.StewardSchema;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.CommandLine;

/// <summary><c>schema</c>: the contracts. <c>schema export</c> writes them to files, for clients and for review.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = Output("--output", "schema/stplan.graphql", "The file for the public schema.");
        var steward = Output("--steward-output", "schema/steward.graphql", "The file for the schema of the write side.");
        var translations = Output(
            "--translations", "schema/descriptions.vi.json",
            "Vietnamese descriptions of the public schema. Those of fields are written into the file, if it is there.");
        var export = new Command("export", "Writes the public schema and the schema of the write side as SDL.") { output, steward,
            translations };
        export.SetAction((parsed, cancellation) => OperatorCommand.RunAsync(async () =>
        {
            await WriteAsync(parsed.GetRequiredValue(output), Sdl(), cancellation);
            await WriteAsync(parsed.GetRequiredValue(steward), StewardSdl(), cancellation);
            await TranslateAsync(parsed.GetRequiredValue(translations), cancellation);
            return 0;
        }));
        return new Command("schema", "Works with the schemas.") { export };
    }

    /// <summary>The contents of <c>schema/stplan.graphql</c>.</summary>
    public static string Sdl() => SchemaPrinter.Print(PublicSchemaTypes.Build()) + "\n";

    /// <summary>The contents of <c>schema/steward.graphql</c>.</summary>
    public static string StewardSdl() => SchemaPrinter.Print(StewardSchemaTypes.Build()) + "\n";

    private static Option<FileInfo> Output(string name, string file, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => new FileInfo(file) };

    private static async Task WriteAsync(FileInfo file, string sdl, CancellationToken cancellation)
    {
        file.Directory?.Create();
        await File.WriteAllTextAsync(file.FullName, sdl, new UTF8Encoding(false), cancellation);
        Console.WriteLine(file.FullName);
    }

    /// <summary>What the domain declares of a field, it declares in both languages; all other descriptions are translated in the file by
    /// hand.</summary>
    private static async Task TranslateAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            return;
        }

        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file.FullName, cancellation))!;
        foreach (var (english, vietnamese) in FieldDescriptions.Translations)
        {
            texts[english] = vietnamese;
        }

        await WriteAsync(file, JsonSerializer.Serialize(texts, Readable) + "\n", cancellation);
    }

    private static JsonSerializerOptions Readable { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true
    };
}

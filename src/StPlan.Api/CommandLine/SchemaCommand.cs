using System.CommandLine;
using System.Text;
using StPlan.Api.PublicSchema;
using StPlan.Api.StewardSchema;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.CommandLine;

/// <summary><c>schema</c>: the contracts. <c>schema export</c> writes them to files, for clients and for review.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = Output("--output", "schema/stplan.graphql", "Where to write the public schema.");
        var steward = Output("--steward-output", "schema/steward.graphql", "Where to write the schema of the write side.");
        var export = new Command("export", "Writes the schemas as SDL: the public one, and that of the write side.") { output, steward };
        export.SetAction((parsed, cancellation) => OperatorCommand.RunAsync(async () =>
        {
            await WriteAsync(parsed.GetRequiredValue(output), Sdl(), cancellation);
            await WriteAsync(parsed.GetRequiredValue(steward), StewardSdl(), cancellation);
            return 0;
        }));
        return new Command("schema", "The contracts.") { export };
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
}

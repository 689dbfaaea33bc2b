using System.CommandLine;
using System.Text;
using StPlan.Api.PublicSchema;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.CommandLine;

/// <summary><c>schema</c>: the public contract. <c>schema export</c> writes it to a file, for clients and for review.</summary>
internal static class SchemaCommand
{
    private const string DefaultFile = "schema/stplan.graphql";

    public static Command Create()
    {
        var output = new Option<FileInfo>("--output")
        {
            Description = "Where to write it.",
            DefaultValueFactory = _ => new FileInfo(DefaultFile),
        };
        var export = new Command("export", "Writes the public schema as SDL.") { output };
        export.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output)!;
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, Sdl(), new UTF8Encoding(false), cancellation);
            Console.WriteLine(file.FullName);
            return 0;
        });
        return new Command("schema", "The public contract.") { export, SchemaChangesCommand.Create() };
    }

    /// <summary>The contents of <c>schema/stplan.graphql</c>.</summary>
    public static string Sdl() => SchemaPrinter.Print(PublicSchemaTypes.Build()) + "\n";
}

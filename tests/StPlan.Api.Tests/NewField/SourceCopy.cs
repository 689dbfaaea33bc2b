using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StPlan.Api.Tests.NewField;

/// <summary>
/// The sources of the projects that know reports, changed and compiled in memory, beside the assemblies that this test runs with. Pages are
/// not compiled anew:
/// they know no field by its name, and show what the new domain declares.
/// </summary>
internal sealed class SourceCopy : AssemblyLoadContext
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using "
            + "System.Net.Http;"
        + "global using System.Threading; global using System.Threading.Tasks;";

    private const string WebUsings =
        "global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting;"
        + "global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; global using "
        + "Microsoft.Extensions.Configuration;"
        + "global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using "
        + "Microsoft.Extensions.Logging;";

    // From the bottom up: each refers to those before it.
    private static readonly string[] Projects = ["StPlan.Domain", "StPlan.OpenData", "StPlan.Data", "StPlan.Files", "StPlan.Api"];

    /// <summary>What refers to those and is not compiled anew: it is loaded once more beside them.</summary>
    private static readonly string[] Others = ["StPlan.Pages", "StPlan.Data.SqlServer", "StPlan.Demo", "StPlan.Search"];

    private static readonly string[] Old = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string)!.Split(Path.PathSeparator);

    private readonly Dictionary<string, byte[]> _compiled = [];

    /// <param name="probe">Sources of one more assembly, which sees what is internal to all others.</param>
    public static Assembly Compile(IReadOnlyList<Place> places, IEnumerable<string> probe)
    {
        var copy = new SourceCopy();
        foreach (var project in Projects)
        {
            copy.Add(project, SourcesOf(project, places), project == "StPlan.Api" ? Usings + WebUsings : Usings, project == "StPlan.Api");
        }

        copy.Add("Probe", probe.Select(source => (source, "Probe.cs")), Usings, isProgram: false);
        return copy.LoadFromAssemblyName(new AssemblyName("Probe"));
    }

    protected override Assembly? Load(AssemblyName name)
    {
        if (_compiled.TryGetValue(name.Name!, out var bytes))
        {
            return LoadFromStream(new MemoryStream(bytes));
        }

        return Others.Contains(name.Name) ? LoadFromAssemblyPath(PathOf(name.Name!)) : null;
    }

    private static IEnumerable<(string Text, string File)> SourcesOf(string project, IReadOnlyList<Place> places)
    {
        var root = Repository.PathOf("src");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, project), "*.cs", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            // Migrations are generated, and a third of the time.
            if (new[] { "/obj/", "/bin/", "/Migrations/" }.Any(folder => file.Contains(folder, StringComparison.Ordinal)))
            {
                continue;
            }

            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            foreach (var (found, replaced) in places.FirstOrDefault(place => place.File == file)?.Edits ?? [])
            {
                text.Split(found).Length.ShouldBe(2, $"{file} has this once: {found}");
                text = text.Replace(found, replaced, StringComparison.Ordinal);
            }

            yield return (text, file);
        }
    }

    private void Add(string name, IEnumerable<(string Text, string File)> sources, string usings, bool isProgram)
    {
        string[] friends = [.. Projects, .. Others, "Probe"];
        var preamble = usings
            + string.Concat(friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]"));
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = sources.Append((Text: preamble, File: "Preamble.cs")).AsParallel()
            .Select(each => CSharpSyntaxTree.ParseText(each.Text, options, each.File)).ToList();
        var references =
            Old.Where(path =>
                !_compiled.ContainsKey(Path.GetFileNameWithoutExtension(path)) && Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path))
            .Concat<MetadataReference>(_compiled.Values.Select(bytes => MetadataReference.CreateFromImage(bytes)));
        var compilation = CSharpCompilation.Create(
            name, trees, references,
            new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);

        using var assembly = new MemoryStream();
        var result = complete.Emit(assembly);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10).ShouldBeEmpty(name);
        _compiled[name] = assembly.ToArray();
    }

    /// <summary>Those that come with the SDK: of log messages and regular expressions.</summary>
    private static List<ISourceGenerator> Generators()
    {
        // shared/Microsoft.NETCore.App/10.0.x/ is beside packs/.
        var packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs"));
        return
        [
            .. new[] { "Microsoft.Extensions.Logging.Generators.dll", "System.Text.RegularExpressions.Generator.dll" }
                .SelectMany(file => Directory.EnumerateFiles(packs, file, SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal).TakeLast(1))
                .Select(System.Reflection.Assembly.LoadFrom)
                .SelectMany(TypesOf).Where(type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
                .Select(Activator.CreateInstance)
                .Select(generator =>
                    generator is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)generator!),
        ];
    }

    // Beside the generators are code fixes, which need what only an editor has.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }

    private static string PathOf(string assembly) => Old.Single(path => Path.GetFileNameWithoutExtension(path) == assembly);
}

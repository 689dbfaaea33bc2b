using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StPlan.Api.Tests.Playground;

/// <summary>The C# that the playground copies compiles, and holds the request that it was written of. That it writes these very files, npm
/// test checks.</summary>
public sealed class CopyAsCSharpTests
{
    private static readonly string[] Support = ["src", "StPlan.Playground", "test", "support"];

    private static readonly JsonObject Requests = JsonNode.Parse(Repository.Read([.. Support, "requests.json"]))!.AsObject();

    // What a console project has without asking.
    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        "global using System; global using System.IO; global using System.Net.Http;",
        cancellationToken: TestContext.Current.CancellationToken);

    public static TheoryData<string> Names => [.. Requests.Select(request => request.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_compiles_and_holds_the_request(string name)
    {
        var tree = CSharpSyntaxTree.ParseText(
            Repository.Read([.. Support, "csharp", name.Replace(' ', '-') + ".cs.txt"]),
            cancellationToken: TestContext.Current.CancellationToken);

        var compilation = CSharpCompilation.Create("Copied", [tree, ImplicitUsings], References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();
        var expected = Requests[name]!.AsObject();
        expected.Remove("isSubscription");
        JsonNode.DeepEquals(BodyOf(tree), expected).ShouldBeTrue();
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    // The members that the program gives to its JsonObject, by the values of their literals.
    private static JsonObject BodyOf(SyntaxTree tree)
    {
        var body = new JsonObject();
        var root = tree.GetRoot(TestContext.Current.CancellationToken);
        foreach (var member in root.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(a => a.Left is ImplicitElementAccessSyntax))
        {
            var name = LiteralOf(member.Left);
            body[name] = member.Right switch
            {
                IdentifierNameSyntax =>
                    LiteralOf(root.DescendantNodes().OfType<VariableDeclaratorSyntax>().Single(v => v.Identifier.ValueText == "query")),
                InvocationExpressionSyntax => JsonNode.Parse(LiteralOf(member.Right)),
                _ => LiteralOf(member.Right),
            };
        }

        return body;
    }

    private static string LiteralOf(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Single().Token.ValueText;
}

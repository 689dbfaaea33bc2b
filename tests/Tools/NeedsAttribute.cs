using System.Reflection;
using StPlan.Tests.Tools;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(ToolFramework))]

namespace StPlan.Tests.Tools;

/// <summary>
/// What a test, all tests of a class, or all tests of a project need. Where it is not there, they are left out, and <see cref="ToolTests"/>
/// says so in one line.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsAttribute(Tool tool) : Attribute
{
    public Tool Tool => tool;

    /// <summary>What a test needs, by its own word, by its class's, and by its project's.</summary>
    internal static IEnumerable<TestTool> Of(Type type, MethodInfo method) => type == typeof(ToolTests)
        ? []
        : method.GetCustomAttributes<NeedsAttribute>()
            .Concat(type.GetCustomAttributes<NeedsAttribute>())
            .Concat(type.Assembly.GetCustomAttributes<NeedsAttribute>())
            .Select(needs => TestTool.Of(needs.Tool))
            .Distinct();
}

/// <summary>xUnit, without the tests that need what is not there.</summary>
public sealed class ToolFramework : XunitTestFramework
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        new Discoverer(new XunitTestAssembly(assembly, null, assembly.GetName().Version));

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override ValueTask<bool> FindTestsForMethod(
            IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions,
            Func<ITestCase, ValueTask<bool>> discoveryCallback) =>
            NeedsAttribute.Of(testMethod.TestClass.Class, testMethod.Method).All(tool => tool.IsThere)
                ? base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback)
                : new(true);
    }
}

/// <summary>A line for each tool that tests of the project need and that is not there: skipped, or failed where it is required.</summary>
public sealed class ToolTests
{
    public static IEnumerable<TheoryDataRow<string>> Needed => typeof(ToolTests).Assembly.GetTypes()
        .Where(type => !type.IsAbstract)
        .SelectMany(type =>
            type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute)))
                .SelectMany(method => NeedsAttribute.Of(type, method)))
        .CountBy(tool => tool)
        .Select(needed => new TheoryDataRow<string>(needed.Key.Name) { TestDisplayName = Describe(needed.Key, needed.Value) });

    [Theory]
    [MemberData(nameof(Needed))]
    public void Is_there(string tool)
    {
        var needed = Enum.GetValues<Tool>().Select(TestTool.Of).Single(t => t.Name == tool);
        Assert.SkipUnless(needed.IsThere || needed.IsRequired, $"{needed.Remedy}.");
        needed.IsThere.ShouldBeTrue($"{needed.Name} is not there, and {TestTool.Variable} says that it is required: {needed.Remedy}.");
    }

    private static string Describe(TestTool tool, int tests) =>
        tool.IsThere ? $"{tool.Name} is there." : $"{tool.Name} is not there, and {tests} tests are left out ({tool.Remedy}).";
}

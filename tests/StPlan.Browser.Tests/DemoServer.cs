using StPlan.Api.Tests;

[assembly: AssemblyFixture(typeof(StPlan.Browser.Tests.DemoServer))]

namespace StPlan.Browser.Tests;

/// <summary>A server with the invented reports of the command <c>demo</c>.</summary>
public sealed class DemoServer : Server
{
    protected override Task FillAsync(string database) => Demonstration.CopyToAsync(database);
}

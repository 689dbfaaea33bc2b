[assembly: AssemblyFixture(typeof(StPlan.Browser.Tests.PlanServer))]

namespace StPlan.Browser.Tests;

/// <summary>A server with the plan as it was issued: nothing has been reported.</summary>
public sealed class PlanServer : Server
{
    protected override Task FillAsync(string database) => Task.CompletedTask;
}

using System.Text.Json;
using BenchmarkDotNet.Running;
using StPlan.Api.Tests;
using StPlan.Benchmarks.Limits;

// What tests/load/run sends beside normal queries: one a line, with its name.
if (args is ["hostile-requests", var file])
{
    File.WriteAllLines(file, HostileDocuments.All.Select(d => JsonSerializer.Serialize(new { what = d.What, query = d.Document })));
    return 0;
}

if (args is ["--check"])
{
    return await LimitCheck.RunAsync(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(StPlan.Benchmarks.EngineStages).Assembly).Run(args);
return 0;

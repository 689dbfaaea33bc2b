using System.Text.Json;
using BenchmarkDotNet.Running;
using StPlan.Api.Tests;

// What tests/load/run sends beside normal queries: one a line, with its name.
if (args is ["hostile-requests", var file])
{
    File.WriteAllLines(file, HostileDocuments.All.Select(d => JsonSerializer.Serialize(new { what = d.What, query = d.Document })));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StPlan.Benchmarks.EngineStages).Assembly).Run(args);

using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(StPlan.Benchmarks.EngineStages).Assembly).Run(args);

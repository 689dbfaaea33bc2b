using StPlan.Api.CommandLine;

return await StPlanCommandLine.RunAsync(args);

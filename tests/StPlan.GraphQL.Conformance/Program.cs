using StPlan.GraphQL.Conformance;

// Documents of our own are parsed with the nesting of ParserLimits.None, and validating them recurses deeper than the parser does.
const int StackSize = 256 * 1024 * 1024;

var exitCode = 0;
var thread = new Thread(() => exitCode = Run(args), StackSize);
thread.Start();
thread.Join();
return exitCode;

static int Run(string[] args)
{
    switch (args)
    {
        case []:
            using (var input = Console.OpenStandardInput())
            using (var output = Console.OpenStandardOutput())
            {
                new Driver().Run(input, output);
            }

            return 0;
        case ["fuzz", .. var options]:
            return Fuzz.Run(FuzzOptions.Parse(options), Console.Out);
        default:
            Console.Error.WriteLine("Usage: StPlan.GraphQL.Conformance                   reads cases from standard input");
            Console.Error.WriteLine("       StPlan.GraphQL.Conformance fuzz [--count n] [--seed n]");
            return 2;
    }
}

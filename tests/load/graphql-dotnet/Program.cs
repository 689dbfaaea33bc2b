// GraphQL.NET, which one could use in place of our engine (docs/decisions/0001-own-engine.md).
//   GraphQLDotNet serve PLAN PORT       the plan over HTTP; PLAN is the answer of StPlan.Api to AllTasks
//   GraphQLDotNet serve-sdl SCHEMA PORT [analyse]
//                                       the schema of a file in SDL, without data; analyse: with the library's own protection
//   GraphQLDotNet                       cases of tests/judges from standard input, a JSON line each
using GraphQLDotNet;

// Generated documents nest deeper than the stack of a usual thread allows.
const int StackSize = 256 * 1024 * 1024;

switch (args)
{
    case ["serve", var plan, var port]:
        await PlanServer.RunAsync(plan, port);
        return 0;
    case ["serve-sdl", var schema, var port, .. var more]:
        await SdlServer.RunAsync(schema, port, more is ["analyse"]);
        return 0;
    case []:
        var thread = new Thread(Driver.Run, StackSize);
        thread.Start();
        thread.Join();
        return 0;
    default:
        Console.Error.WriteLine("Usage: GraphQLDotNet [serve PLAN PORT | serve-sdl SCHEMA PORT [analyse]]");
        return 2;
}

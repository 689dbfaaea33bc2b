using System.CommandLine;
using StPlan.Data.Keys;
using StPlan.Data.Writing;

namespace StPlan.Api.CommandLine;

/// <summary><c>keys</c>: who may write.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "The keys of the write side.") { CreateKey(), List(), Revoke() };

    private static Command CreateKey()
    {
        var name = new Option<string>("--name") { Description = "Who holds it, or for what.", Required = true };
        var role = new Option<KeyRole>("--role") { Description = "REPORTER, STEWARD or PUBLISHER; each may do what those before it may.", Required = true };
        var agency = new Option<string?>("--agency") { Description = "For a REPORTER: the code of the agency it reports for." };
        var command = new Command("create", "Makes a key and prints it, alone, on standard output. It is shown once: only a hash is kept.") { name, role, agency };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<ApiKeys>().CreateAsync(
                Actor.Operator, parsed.GetRequiredValue(name), parsed.GetRequiredValue(role), parsed.GetValue(agency), cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            Console.WriteLine(result.Written[0].Key);
            return 0;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists all keys, a line each: id, role, agency, made on, revoked on, name; tabs between.");
        command.OnDatabase(async (_, services, cancellation) =>
        {
            foreach (var key in await services.GetRequiredService<ApiKeys>().ListAsync(cancellation))
            {
                Console.WriteLine(string.Join('\t',
                    key.Id,
                    key.Role.ToString().ToUpperInvariant(),
                    key.AgencyCode ?? "-",
                    $"{key.CreatedAt:yyyy-MM-dd}",
                    key.RevokedAt is { } revoked ? $"{revoked:yyyy-MM-dd}" : "-",
                    key.Name));
            }

            return 0;
        });
        return command;
    }

    private static Command Revoke()
    {
        var key = new Argument<string>("key") { Description = "Its id, or its name." };
        var command = new Command("revoke", "Revokes a key: from then on nothing can be done with it.") { key };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<ApiKeys>().RevokeAsync(Actor.Operator, parsed.GetRequiredValue(key), cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            Console.WriteLine(result.Written[0].Id);
            return 0;
        });
        return command;
    }
}

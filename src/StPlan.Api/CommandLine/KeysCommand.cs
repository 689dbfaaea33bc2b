using System.CommandLine;
using StPlan.Data.Keys;
using StPlan.Data.Writing;
using StPlan.Domain.Agencies;

namespace StPlan.Api.CommandLine;

/// <summary><c>keys</c>: who may write.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Manages the keys of the write side.") { CreateKey(), List(), Revoke() };

    private static Command CreateKey()
    {
        var name = new Option<string>("--name") { Description = "The holder or the purpose of the key.", Required = true };
        var role = new Option<KeyRole>("--role")
        {
            Description = "REPORTER, STEWARD or PUBLISHER. Each may also do what the earlier ones "
            + "may.",
            Required = true
        };
        var agency = new Option<string?>("--agency")
        {
            Description = "The code of the agency whose key it is. A REPORTER reports for it. The plan need not name it."
        };
        var agencyName = new Option<string?>("--agency-name")
        {
            Description = "The Vietnamese name of an agency that nobody has recorded yet. The command adds the agency. The next release "
            + "publishes it."
        };
        var agencyKind = new Option<AgencyKind>("--agency-kind")
        {
            Description = "With --agency-name: the kind of agency. The default is Department.",
            DefaultValueFactory = _ => AgencyKind.Department
        };
        var command = new Command("create", "Makes a key and prints only the key on standard output. It prints the key once, because the "
            + "database keeps only a hash.") { name, role, agency, agencyName, agencyKind };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<ApiKeys>().CreateAsync(
                Actor.Operator,
                parsed.GetRequiredValue(name),
                parsed.GetRequiredValue(role),
                parsed.GetValue(agency),
                parsed.GetValue(agencyName) is { } body ? new NewBody(body, null, parsed.GetValue(agencyKind)) : null,
                cancellation);
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
        var command = new Command("list", "Lists all keys, one on each line: id, role, agency, made on, revoked on, name, separated by "
            + "tabs.");
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
        var key = new Argument<string>("key") { Description = "The id or the name." };
        var command = new Command("revoke", "Revokes a key. Nobody can use it afterwards.") { key };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<ApiKeys>()
                .RevokeAsync(Actor.Operator, parsed.GetRequiredValue(key), cancellation);
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

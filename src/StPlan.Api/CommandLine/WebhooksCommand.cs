using System.CommandLine;
using Microsoft.Extensions.Options;
using StPlan.Api.OpenData;
using StPlan.Api.Webhooks;
using StPlan.Data.Publishing;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;

namespace StPlan.Api.CommandLine;

/// <summary><c>webhooks</c>: who is told of releases (docs/webhooks.md).</summary>
internal static class WebhooksCommand
{
    public static Command Create() => new("webhooks", "Manages the webhooks, which receive news of releases.")
    {
        Add(),
        List(),
        Change(
            "remove",
            "Deletes a webhook, its secret, and its waiting messages.",
            (webhooks, id, cancellation) => webhooks.RemoveAsync(Actor.Operator, id, cancellation)),
        Change(
            "enable",
            "Sends releases to a disabled webhook again, from the next release on.",
            (webhooks, id, cancellation) => webhooks.EnableAsync(Actor.Operator, id, cancellation)),
        Change(
            "disable",
            "Sends nothing to a webhook until you enable it.",
            (webhooks, id, cancellation) => webhooks.DisableAsync(Actor.Operator, id, cancellation)),
        Test(),
    };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Description = "The name of the subscriber.", Required = true };
        var url = new Option<string>("--url") { Description = "The https address that receives the messages.", Required = true };
        var command = new Command("add", "Adds a webhook and prints only its secret on standard output. It prints the secret "
            + "once.") { name, url };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            // What is no address at all is refused with the rest.
            var address = parsed.GetRequiredValue(url);
            if (Uri.TryCreate(address, UriKind.Absolute, out var target)
                && services.GetRequiredService<GuardedConnections>().FindMistake(target) is { } mistake)
            {
                await Console.Error.WriteLineAsync(mistake);
                return 1;
            }

            var result = await services.GetRequiredService<WebhookSubscribers>().AddAsync(
                Actor.Operator, parsed.GetRequiredValue(name), address, cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            Console.WriteLine(result.Written[0].Secret);
            return 0;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command(
            "list", "Lists all webhooks, one on each line: id, added on, disabled on, why, waiting releases, result of the last attempt, "
                + "name, address, separated by tabs.");
        command.OnDatabase(async (_, services, cancellation) =>
        {
            foreach (var webhook in await services.GetRequiredService<WebhookSubscribers>().ListAsync(cancellation))
            {
                Console.WriteLine(string.Join('\t',
                    webhook.Id,
                    $"{webhook.CreatedAt:yyyy-MM-dd}",
                    webhook.DisabledAt is { } disabled ? $"{disabled:yyyy-MM-dd}" : "-",
                    webhook.DisabledReason ?? "-",
                    webhook.Pending,
                    webhook.LastOutcome ?? "-",
                    webhook.Name,
                    webhook.Url));
            }

            return 0;
        });
        return command;
    }

    private static Command Change(
        string verb, string description,
        Func<WebhookSubscribers, string, CancellationToken, Task<WriteResult<WebhookSubscriberRow>>> change)
    {
        var id = new Argument<string>("webhook") { Description = "The id or the name." };
        var command = new Command(verb, description) { id };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await change(services.GetRequiredService<WebhookSubscribers>(), parsed.GetRequiredValue(id), cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            Console.WriteLine(result.Written[0].Id);
            return 0;
        });
        return command;
    }

    private static Command Test()
    {
        var id = new Argument<string>("webhook") { Description = "The id or the name." };
        var command = new Command("test", "Sends one message of the type webhook.test to a webhook, even if it is disabled, and prints "
            + "the answer.") { id };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            if (await services.GetRequiredService<WebhookSubscribers>()
                .FindAsync(parsed.GetRequiredValue(id), cancellation) is not { } subscriber)
            {
                await Console.Error.WriteLineAsync(WebhookSubscribers.NoWebhook(parsed.GetRequiredValue(id)));
                return 1;
            }

            var published = await services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(cancellation);
            var body = WebhookMessage.Of(WebhookMessage.Test, published.Release,
                services.GetRequiredService<IOptions<OpenDataOptions>>().Value.BaseUrl);
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var answer = await services.GetRequiredService<WebhookClient>().SendAsync(
                subscriber.Url, subscriber.Secret, $"test_{Guid.CreateVersion7(now):N}", body, cancellation);
            Console.WriteLine(answer.Note);
            return answer.IsDelivered ? 0 : 1;
        });
        return command;
    }
}

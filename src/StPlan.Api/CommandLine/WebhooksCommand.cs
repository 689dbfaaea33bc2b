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
    public static Command Create() => new("webhooks", "Who is told of releases.")
    {
        Add(),
        List(),
        Change("remove", "Forgets a subscriber, its secret, and what was still to be sent to it.", (webhooks, id, cancellation) => webhooks.RemoveAsync(Actor.Operator, id, cancellation)),
        Change("enable", "Tells a subscriber that was disabled of releases again, from the next on.", (webhooks, id, cancellation) => webhooks.EnableAsync(Actor.Operator, id, cancellation)),
        Change("disable", "Sends nothing more to a subscriber, until it is enabled.", (webhooks, id, cancellation) => webhooks.DisableAsync(Actor.Operator, id, cancellation)),
        Test(),
    };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Description = "Who it is.", Required = true };
        var url = new Option<string>("--url") { Description = "Where messages are sent: an https address.", Required = true };
        var command = new Command("add", "Adds a subscriber and prints its secret, alone, on standard output. It is not shown again.") { name, url };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            // What is no address at all is refused with the rest.
            var address = parsed.GetRequiredValue(url);
            if (Uri.TryCreate(address, UriKind.Absolute, out var target) && services.GetRequiredService<GuardedConnections>().FindMistake(target) is { } mistake)
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
            "list", "Lists all subscribers, a line each: id, added on, disabled on, why, releases still to be told, what came of the last attempt, name, address; tabs between.");
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
        string verb, string description, Func<WebhookSubscribers, string, CancellationToken, Task<WriteResult<WebhookSubscriberRow>>> change)
    {
        var id = new Argument<string>("webhook") { Description = "Its id, or its name." };
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
        var id = new Argument<string>("webhook") { Description = "Its id, or its name." };
        var command = new Command("test", "Sends a subscriber one message of the type webhook.test, also if it is disabled, and says what came back.") { id };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            if (await services.GetRequiredService<WebhookSubscribers>().FindAsync(parsed.GetRequiredValue(id), cancellation) is not { } subscriber)
            {
                await Console.Error.WriteLineAsync($"Found no webhook \"{parsed.GetRequiredValue(id)}\"; expected the id, or the name, of one.");
                return 1;
            }

            var published = await services.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(cancellation);
            var body = WebhookMessage.Of(WebhookMessage.Test, published.Release, services.GetRequiredService<IOptions<OpenDataOptions>>().Value.BaseUrl);
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var answer = await services.GetRequiredService<WebhookClient>().SendAsync(
                subscriber.Url, subscriber.Secret, $"test_{Guid.CreateVersion7(now):N}", body, cancellation);
            Console.WriteLine(answer.Note);
            return answer.IsDelivered ? 0 : 1;
        });
        return command;
    }
}

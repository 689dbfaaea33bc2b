using System.Net;
using System.Text.Json;
using StPlan.Api.Webhooks;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;

namespace StPlan.Api.Tests.Webhooks;

/// <summary>Each subscriber is told of each release, by one server, until it has taken it, and by nobody else.</summary>
public sealed class WebhookSenderTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-webhooks-");
    private readonly SettableTime _time = new();
    private readonly LogLines _log = new();
    private Receiver _receiver = null!;
    private Sender _sender = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "stplan.db")};Pooling=False";

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _sender = await Sender.StartAsync(Database, _time, _log);
    }

    public async ValueTask DisposeAsync()
    {
        await _sender.DisposeAsync();
        await _receiver.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_release_is_told_signed()
    {
        var webhook = await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();

        (await _sender.SendAsync()).ShouldBe(1);
        (await _sender.SendAsync()).ShouldBe(0, "it is done");

        var message = _receiver.Messages.ShouldHaveSingleItem();
        message.IsSignedWith(webhook.Secret).ShouldBeTrue();
        message.IsSignedWith("whsec_" + Convert.ToBase64String(new byte[32])).ShouldBeFalse();
        (message with { Body = message.Body.Replace("2", "3", StringComparison.Ordinal) }).IsSignedWith(webhook.Secret).ShouldBeFalse();
        message.Timestamp.ShouldBe(_time.Now.ToUnixTimeSeconds());
        message.Headers["Content-Type"].ShouldBe("application/json");
        var body = JsonDocument.Parse(message.Body).RootElement;
        body.Text("type").ShouldBe("release.published");
        body.GetProperty("timestamp").GetDateTimeOffset().ShouldBe(_time.Now);
        var data = body.GetProperty("data");
        data.GetProperty("number").GetInt32().ShouldBe(2);
        data.Text("title").ShouldBe("Báo cáo năm 2025");
        data.Text("url").ShouldBe("https://du-lieu.example/opendata/releases/2/");
        data.GetProperty("changes").GetInt32().ShouldBe(1);
        data.GetProperty("demo").GetBoolean().ShouldBeFalse();
        (await _sender.DeliveriesAsync()).ShouldHaveSingleItem().DeliveredAt.ShouldBe(_time.Now);
    }

    [Fact]
    public async Task Who_does_not_answer_is_told_ten_times_over_three_days_with_growing_pauses()
    {
        _receiver.AnswerWith(HttpStatusCode.InternalServerError);
        await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();
        var start = _time.Now;

        for (var attempt = 1; attempt <= 9; attempt++)
        {
            (await _sender.SendAsync()).ShouldBe(1);
            var delivery = (await _sender.DeliveriesAsync()).ShouldHaveSingleItem();
            (delivery.Attempts, delivery.LastOutcome).ShouldBe((attempt, "500"));
            var pause = delivery.NextAttemptAt!.Value - _time.Now.UtcDateTime;
            (pause / RetrySchedule.Pauses[attempt - 1]).ShouldBeInRange(0.8, 1.2);

            _time.Now += pause - TimeSpan.FromMilliseconds(1);
            (await _sender.SendAsync()).ShouldBe(0, "not before");
            _time.Now += TimeSpan.FromMilliseconds(1);
        }

        (await _sender.SendAsync()).ShouldBe(1);
        (_time.Now - start).ShouldBeInRange(TimeSpan.FromDays(2.5), TimeSpan.FromDays(3.8));
        var last = (await _sender.DeliveriesAsync()).ShouldHaveSingleItem();
        (last.Attempts, last.NextAttemptAt, last.DeliveredAt).ShouldBe((10, null, null));
        _receiver.Messages.Count.ShouldBe(10);
        _receiver.Messages.Select(m => m.Id).Distinct().ShouldHaveSingleItem("the receiver can tell that it is the same");
        _receiver.Messages.Select(m => m.Body).Distinct().ShouldHaveSingleItem();
        _receiver.Messages.Select(m => m.Timestamp).Distinct().Count().ShouldBe(10);
        _log.Text.ShouldContain("Attempt 10 was the last");
    }

    [Fact]
    public async Task A_schedule_goes_on_after_a_restart()
    {
        _receiver.AnswerWith(HttpStatusCode.BadGateway);
        var webhook = await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();
        await _sender.SendAsync();
        await _sender.DisposeAsync();

        _sender = await Sender.StartAsync(Database, _time, _log);
        (await _sender.SendAsync()).ShouldBe(0);
        _time.Now += TimeSpan.FromSeconds(7);
        _receiver.AnswerWith(HttpStatusCode.OK);
        (await _sender.SendAsync()).ShouldBe(1);

        _receiver.Messages.Count.ShouldBe(2);
        _receiver.Messages.ShouldAllBe(m => m.IsSignedWith(webhook.Secret) && m.Id == _receiver.Messages[0].Id);
        (await _sender.DeliveriesAsync()).ShouldHaveSingleItem().DeliveredAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "3600", 3600)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "120", 120)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "Mon, 01 Dec 2025 03:00:00 GMT", 7200)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "9999999", 86400)]
    public async Task Who_asks_to_be_left_alone_is_left_alone_for_as_long_and_no_longer_than_a_day(HttpStatusCode status, string retryAfter,
        int seconds)
    {
        _receiver.AnswerWith(status, "Retry-After", retryAfter);
        await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();

        await _sender.SendAsync();

        (await _sender.DeliveriesAsync()).Single().NextAttemptAt.ShouldBe(_time.Now.UtcDateTime.AddSeconds(seconds));
    }

    [Fact]
    public async Task Who_is_gone_is_told_nothing_more_until_it_is_enabled()
    {
        var webhook = await _sender.SubscribeAsync(_receiver.Url);
        _receiver.AnswerWith(HttpStatusCode.Gone);
        await _sender.PublishAsync(40);
        await _sender.PublishAsync(50);
        await _sender.SendAsync();
        await _sender.PublishAsync(60);
        _time.Now += TimeSpan.FromDays(4);
        (await _sender.SendAsync()).ShouldBe(0);

        var listed = (await _sender.Get<WebhookSubscribers>().ListAsync(Cancellation)).ShouldHaveSingleItem();
        (listed.DisabledReason, listed.Pending).ShouldBe(("410", 0));
        listed.DisabledAt.ShouldNotBeNull();
        var before = _receiver.Messages.Count;

        await _sender.Get<WebhookSubscribers>().EnableAsync(Actor.Operator, webhook.Id, Cancellation);
        _receiver.AnswerWith(HttpStatusCode.OK);
        await _sender.PublishAsync(70);
        (await _sender.SendAsync()).ShouldBe(1);
        _receiver.Messages.Count.ShouldBe(before + 1);
        _receiver.Messages[^1].Body.ShouldContain("\"number\":5");
    }

    [Fact]
    public async Task What_was_published_before_a_crash_is_told_by_who_comes_after()
    {
        var webhook = await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();
        await _sender.DisposeAsync();

        _sender = await Sender.StartAsync(Database, _time, _log);
        (await _sender.SendAsync()).ShouldBe(1);

        _receiver.Messages.ShouldHaveSingleItem().IsSignedWith(webhook.Secret).ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_server_took_and_did_not_bring_back_is_another_s_after_a_while()
    {
        await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();
        await _sender.LookAsync();
        var taken = (await _sender.Get<WebhookOutbox>().ClaimAsync(2, 8, TimeSpan.FromMinutes(1), Cancellation)).ShouldHaveSingleItem();

        await using var other = await Sender.StartAsync(Database, _time);
        (await other.SendAsync()).ShouldBe(0, "it is being sent");
        _time.Now += TimeSpan.FromMinutes(1);
        (await other.SendAsync()).ShouldBe(1);

        var message = _receiver.Messages.ShouldHaveSingleItem();
        message.Id.ShouldBe(taken.Id);
        (await _sender.Get<WebhookOutbox>()
            .SettleAsync(taken, new DeliveryOutcome("500") { NextAttemptAt = _time.Now }, Cancellation)).ShouldBeFalse("it comes too late");
        (await _sender.DeliveriesAsync()).Single().DeliveredAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_servers_on_one_database_tell_each_subscriber_of_each_release_once()
    {
        await using var other = await Sender.StartAsync(Database, _time);
        for (var i = 1; i <= 5; i++)
        {
            await _sender.SubscribeAsync(_receiver.Url, $"Nơi nhận {i}");
        }

        for (var release = 2; release <= 5; release++)
        {
            await _sender.PublishAsync(release * 10);
        }

        await Task.WhenAll(SendAllAsync(_sender), SendAllAsync(other), SendAllAsync(_sender), SendAllAsync(other));

        _receiver.Messages.Count.ShouldBe(20);
        _receiver.Messages.Select(m => m.Id).Distinct().Count().ShouldBe(20);
        (await _sender.DeliveriesAsync()).ShouldAllBe(d => d.Attempts == 1 && d.DeliveredAt != null);

        static async Task SendAllAsync(Sender sender)
        {
            while (await sender.SendAsync() > 0)
            {
                // There may be more.
            }
        }
    }

    [Fact]
    public async Task A_server_tells_of_nothing_that_it_does_not_show_yet()
    {
        await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();

        (await _sender.Get<WebhookSender>().SendDueAsync(Cancellation)).ShouldBe(0);
        (await _sender.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_release_that_is_not_made_is_told_to_nobody()
    {
        await _sender.SubscribeAsync(_receiver.Url);

        (await _sender.Get<Data.Publishing.ReleasePublisher>()
            .PublishAsync(Actor.Operator, "Không có gì", null, null, WriteOptions.Default, Cancellation)).IsRefused.ShouldBeTrue();

        (await _sender.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_a_large_answer_not_read()
    {
        await _sender.SubscribeAsync(_receiver.Url);
        _receiver.AnswerWith(HttpStatusCode.Found, "Location", "/elsewhere");
        await _sender.PublishAsync(40);
        await _sender.SendAsync();
        _receiver.Messages.ShouldHaveSingleItem().Path.ShouldBe("/hook");
        (await _sender.DeliveriesAsync()).Single().LastOutcome.ShouldBe("302");

        // An answer without end: who reads it never comes back, and who does not closes the connection.
        var hasLeft = new TaskCompletionSource();
        _receiver.Answer = async context =>
        {
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(block, CancellationToken.None);
                await Task.Yield();
            }

            hasLeft.SetResult();
        };
        await _sender.PublishAsync(50);
        await _sender.SendAsync();
        (await _sender.DeliveriesAsync())[^1].DeliveredAt.ShouldNotBeNull();
        await hasLeft.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Who_takes_too_long_is_tried_again()
    {
        await using var hasty = await Sender.StartAsync(Database, _time, _log, ("Webhooks:TimeoutSeconds", "1"));
        await hasty.SubscribeAsync(_receiver.Url);
        _receiver.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await hasty.PublishAsync();

        await hasty.SendAsync();

        var delivery = (await hasty.DeliveriesAsync()).Single();
        (delivery.LastOutcome, delivery.DeliveredAt).ShouldBe(("no answer in time", null));
        delivery.NextAttemptAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task No_secret_and_no_address_is_ever_logged()
    {
        var webhook = await _sender.SubscribeAsync(_receiver.Url + "?token=cua-rieng-toi");
        await _sender.PublishAsync(40);
        await _sender.SendAsync();
        _receiver.AnswerWith(HttpStatusCode.InternalServerError);
        await _sender.PublishAsync(50);
        await _sender.SendAsync();
        _receiver.AnswerWith(HttpStatusCode.Gone);
        await _sender.PublishAsync(60);
        await _sender.SendAsync();

        _log.Text.ShouldContain("received release 2");
        _log.Text.ShouldContain("INSERT INTO \"WebhookSubscribers\"", Case.Sensitive, "also what the database is told is in it");
        _log.Text.ShouldNotContain(webhook.Secret["whsec_".Length..]);
        _log.Text.ShouldNotContain("cua-rieng-toi");
        webhook.ToString().ShouldNotContain(webhook.Secret);
    }

    [Fact]
    public async Task Who_is_removed_is_forgotten()
    {
        await _sender.SubscribeAsync(_receiver.Url);
        await _sender.PublishAsync();

        (await _sender.Get<WebhookSubscribers>().RemoveAsync(Actor.Operator, "Tòa soạn", Cancellation)).Problems.ShouldBeEmpty();

        (await _sender.SendAsync()).ShouldBe(0);
        (await _sender.DeliveriesAsync()).ShouldBeEmpty();
        (await _sender.Get<WebhookSubscribers>().ListAsync(Cancellation)).ShouldBeEmpty();
        (await _sender.Get<WebhookSubscribers>().RemoveAsync(Actor.Operator, "Tòa soạn", Cancellation)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotFound>();
    }
}

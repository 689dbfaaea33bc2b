using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Api.Publishing;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;

namespace StPlan.Api.Tests;

/// <summary>Who subscribed hears of every later release once and in order, whatever those do who announce, and whatever other readers
/// do.</summary>
public sealed class ReleaseFeedTests
{
    private readonly PublishedDataSource _source = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ReleaseFeedTests() => _source.Advance(ReportedPlan.At(1));

    [Fact]
    public async Task Every_reader_gets_every_release_from_its_subscribing_on_in_order_and_none_twice()
    {
        var feed = Feed();
        await using var early = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);
        Publish(feed, 2);
        await using var late = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);
        Publish(feed, 3);
        feed.Announce(_source.Current);
        feed.Announce(ReportedPlan.At(2));
        Publish(feed, 4);

        (await ReadAsync(early, 3)).ShouldBe([2, 3, 4]);
        (await ReadAsync(late, 2)).ShouldBe([3, 4]);
    }

    [Fact]
    public async Task A_replica_that_learns_of_several_releases_at_once_announces_each()
    {
        var feed = Feed();
        await using var reader = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);

        Publish(feed, 4);

        (await ReadAsync(reader, 3)).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public async Task Releases_that_are_announced_at_the_same_time_are_read_in_order()
    {
        var feed = Feed(maxSubscriptions: 20);
        var all = Enumerable.Range(2, ReleaseFeed.Backlog).Select(n => ReportedPlan.At(n)).ToArray();
        var readers = Enumerable.Range(0, 20).Select(_ => feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation)).ToList();

        Parallel.ForEach(all, feed.Announce);

        foreach (var reader in readers)
        {
            (await ReadAsync(reader, all.Length)).ShouldBe(all.Select(d => d.Release.Number));
            await reader.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_reader_that_sleeps_gets_what_waits_for_it_and_then_an_error_and_others_do_not_notice()
    {
        var feed = Feed();
        await using var asleep = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);
        await using var awake = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);
        for (var number = 2; number <= ReleaseFeed.Backlog + 3; number++)
        {
            Publish(feed, number);
            (await ReadAsync(awake, 1)).ShouldBe([number]);
        }

        (await ReadAsync(asleep, ReleaseFeed.Backlog)).ShouldBe(Enumerable.Range(2, ReleaseFeed.Backlog));
        var end = await Should.ThrowAsync<GraphQLException>(async () => await asleep.MoveNextAsync());
        end.Message.ShouldContain($"before release {ReleaseFeed.Backlog + 2}");
        feed.Subscriptions.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_subscriptions_are_taken_than_the_setting_allows_and_places_are_given_back()
    {
        var feed = Feed(maxSubscriptions: 2);
        using var leaving = new CancellationTokenSource();
        _ = feed.ReadAllAsync(leaving.Token); // never read
        var second = feed.ReadAllAsync(_cancellation).GetAsyncEnumerator(_cancellation);

        Should.Throw<GraphQLException>(() => feed.ReadAllAsync(_cancellation)).Message.ShouldContain("its 2 subscriptions");

        await leaving.CancelAsync();
        feed.Subscriptions.ShouldBe(1);
        Publish(feed, 2);
        (await ReadAsync(second, 1)).ShouldBe([2]);
        await second.DisposeAsync();
        feed.Subscriptions.ShouldBe(0);
    }

    [Fact]
    public async Task A_client_that_leaves_while_it_waits_gives_its_place_back()
    {
        var feed = Feed();
        using var leaving = new CancellationTokenSource();
        var reader = feed.ReadAllAsync(leaving.Token).GetAsyncEnumerator(leaving.Token);
        var waiting = reader.MoveNextAsync().AsTask();

        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        feed.Subscriptions.ShouldBe(0);
    }

    private static ReleaseFeed Feed(PublishedDataSource source, int maxSubscriptions) =>
        new(source, Options.Create(new LimitsOptions { MaxSubscriptions = maxSubscriptions }));

    private static async Task<List<int>> ReadAsync(IAsyncEnumerator<ReleasePublished> reader, int count)
    {
        var read = new List<int>();
        while (read.Count < count && await reader.MoveNextAsync())
        {
            read.Add(reader.Current.Release.Number);
        }

        return read;
    }

    private ReleaseFeed Feed(int maxSubscriptions = 10) => Feed(_source, maxSubscriptions);

    private void Publish(ReleaseFeed feed, int release)
    {
        _source.Advance(ReportedPlan.At(release)).ShouldBeTrue();
        feed.Announce(_source.Current);
    }
}

using StPlan.Domain.Publishing;

namespace StPlan.Domain.Tests.Publishing;

public sealed class PublishedDataSourceTests
{
    [Fact]
    public void Before_the_first_load_there_is_nothing_and_it_says_so()
    {
        var source = new PublishedDataSource();

        source.IsReady.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => source.Current).Message.ShouldContain("Nothing is published yet");
    }

    [Fact]
    public void It_advances_to_newer_releases_only()
    {
        var source = new PublishedDataSource();
        var (first, second) = (Sample.Data(1), Sample.Data(2));

        source.Advance(first).ShouldBeTrue();
        source.Current.ShouldBeSameAs(first);
        source.Advance(second).ShouldBeTrue();
        source.Advance(first).ShouldBeFalse();
        source.Advance(Sample.Data(2)).ShouldBeFalse();
        source.Current.ShouldBeSameAs(second);
        source.IsReady.ShouldBeTrue();
    }

    [Fact]
    public void Of_many_loaders_at_once_the_newest_wins()
    {
        var source = new PublishedDataSource();
        var releases = Enumerable.Range(1, 50).Select(Sample.Data).ToList();

        Parallel.ForEach(releases.OrderBy(data => data.Release.Number % 7), data => source.Advance(data));

        source.Current.ShouldBeSameAs(releases[^1]);
    }
}

using System.Security.Cryptography;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Tests.Rendering;

/// <summary>Each file is written once, the same each time.</summary>
public sealed class RenderedReleaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task Two_replicas_write_the_same_bytes(string name)
    {
        var (one, other) = (Published.Render(Published.Data(name)), Published.Render(Published.Data(name)));
        foreach (var file in OpenDataFiles.All)
        {
            var rendered = await one.GetAsync(file, cancellation: Cancellation);
            var again = await other.GetAsync(file, cancellation: Cancellation);

            again.Sha256Hex.ShouldBe(rendered.Sha256Hex, file.Name);
            var bytes = await File.ReadAllBytesAsync(rendered.Path, Cancellation);
            (rendered.Length, rendered.Sha256Hex).ShouldBe((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_have_it_written_once()
    {
        var file = new CountedFile();
        var release = Published.Render(Published.Data("empty"));

        var all = Enumerable.Range(0, 50).Select(_ => release.GetAsync(file, cancellation: Cancellation)).ToList();
        file.Go.SetResult();
        var rendered = await Task.WhenAll(all);

        file.Written.ShouldBe(1);
        rendered.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_failed_is_tried_again_and_who_goes_away_stops_it_for_nobody()
    {
        var file = new CountedFile { Failure = new IOException("disk full") };
        var release = Published.Render(Published.Data("empty"));
        file.Go.SetResult();
        await Should.ThrowAsync<IOException>(() => release.GetAsync(file, cancellation: Cancellation));

        file.Failure = null;
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => release.GetAsync(file, cancellation: gone.Token));

        (await release.GetAsync(file, cancellation: Cancellation)).Length.ShouldBe(1);
        file.Written.ShouldBe(2);
    }

    private sealed class CountedFile : OpenDataFile
    {
        private int _written;

        public override string Name => "counted.txt";

        public override string MediaType => "text/plain";

        public TaskCompletionSource Go { get; } = new();

        public Exception? Failure { get; set; }

        public int Written => _written;

        internal override async Task WriteAsync(RenderedRelease release, Stream output)
        {
            Interlocked.Increment(ref _written);
            await Go.Task;
            output.WriteByte(0);
            if (Failure is not null)
            {
                throw Failure;
            }
        }
    }
}

using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Snapshots;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Snapshots;

/// <summary>A snapshot holds what is public, all of it and nothing else, and is whole or refused.</summary>
public abstract class SnapshotTests(DatabaseProvider provider) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-snapshot-tests-");
    private Desk _desk = null!;

    private string Path => System.IO.Path.Combine(_folder.FullName, "kept", "stplan.snapshot");

    private SnapshotFile File => new(Path);

    public async ValueTask InitializeAsync()
    {
        _desk = await Desk.OpenAsync(provider);

        // Release 2 has a report; release 3 corrects it, and has an observation; then something of each kind waits.
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 }, Desk.Reporter with { Name = "NGƯỜI GỬI BÍ MẬT" });
        await _desk.PublishedAsync();
        await _desk.SubmitAsync(Desk.Report() with { Completion = 70, Reason = "Sửa số liệu" });
        await _desk.RecordAsync(Desk.Observation() with { Value = 40 });
        await _desk.PublishedAsync();
        await _desk.SubmitAsync(Desk.Report("III.1") with { Results = "BÍ MẬT: chưa công bố" });
        await _desk.Get<ApiKeys>().CreateAsync(Actor.Operator, "KHÓA BÍ MẬT", KeyRole.Steward, null, Desk.Cancellation);
        await _desk.Get<WebhookSubscribers>().AddAsync(Actor.Operator, "NƠI NHẬN BÍ MẬT", "https://example.org/", Desk.Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task It_gives_each_release_as_the_database_does()
    {
        var header = await WriteAsync();

        using var snapshot = await Snapshot.OpenAsync(File, Desk.Cancellation);
        snapshot.Header.ShouldBe(header);
        header.Release.ShouldBe(3);
        for (var release = 1; release <= 3; release++)
        {
            var kept = (await snapshot.LoadAsync(release, Desk.Cancellation))!;
            var data = (await _desk.Get<PublishedDataLoader>().LoadAsync(release, Desk.Cancellation))!;

            kept.Release.PublishedAt.ShouldBe(data.Release.PublishedAt);
            kept.Releases.SelectMany(r => r.Changes).Select(c => c.ToString())
                .ShouldBe(data.Releases.SelectMany(r => r.Changes).Select(c => c.ToString()));
            kept.FindTask("III.9")!.Reports.Select(r => (r.Id, r.Completion, r.Revision))
                .ShouldBe(data.FindTask("III.9")!.Reports.Select(r => (r.Id, r.Completion, r.Revision)));
        }

        (await snapshot.LoadAsync(4, Desk.Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Its_rows_are_the_released_ones_of_the_database_column_by_column()
    {
        await WriteAsync();
        using var snapshot = await Snapshot.OpenAsync(File, Desk.Cancellation);
        await using var kept = SnapshotTables.OpenToRead(snapshot.Tables);
        await using var database = _desk.Database.Open();

        foreach (var table in PublicTable.All)
        {
            var expected = Dump(database, await table.ReadAsync(database, 3, 0, int.MaxValue, Desk.Cancellation));
            Dump(kept, await table.ReadAsync(kept, int.MaxValue, 0, int.MaxValue, Desk.Cancellation))
                .ShouldBe(expected, table.RowType.Name);
        }
    }

    [Fact]
    public async Task Nothing_is_in_it_that_is_not_public()
    {
        await WriteAsync();
        using var snapshot = await Snapshot.OpenAsync(File, Desk.Cancellation);

        // The bytes, so that what a table does not show any more is found, too.
        var bytes = Encoding.UTF8.GetString(await System.IO.File.ReadAllBytesAsync(Path, Desk.Cancellation));
        bytes.ShouldContain("Sửa số liệu", Case.Sensitive, "what is published is there");
        bytes.ShouldNotContain("BÍ MẬT", Case.Sensitive);
        bytes.ShouldNotContain("whsec_");
        await using var kept = SnapshotTables.OpenToRead(snapshot.Tables);
        (await kept.Keys.CountAsync(Desk.Cancellation)).ShouldBe(0);
        (await kept.AuditLog.CountAsync(Desk.Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_every_table_it_is_known_whether_it_is_public()
    {
        await using var database = _desk.Database.Open();
        var known = PublicTable.All.Select(t => t.RowType)
            .Concat([typeof(KeyRow), typeof(AuditRow), typeof(IdempotencyRow), typeof(WebhookSubscriberRow), typeof(WebhookDeliveryRow)]);

        database.Model.GetEntityTypes().Where(e => e.ClrType.Assembly == typeof(StPlanContext).Assembly && !e.IsOwned())
            .Select(e => e.ClrType).ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public async Task A_newer_one_takes_the_place_of_the_older_in_one_step()
    {
        await _desk.Get<SnapshotWriter>().WriteAsync(File, 2, Desk.Cancellation);
        using var older = await Snapshot.OpenAsync(File, Desk.Cancellation);

        await WriteAsync();

        (await File.FindHeaderAsync(Desk.Cancellation))!.Release.ShouldBe(3);
        (await older.LoadAsync(2, Desk.Cancellation))!.Release.Number.ShouldBe(2, "who reads the older one goes on");
        Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!).ShouldBe([Path], "nothing is left beside it");
    }

    [Fact]
    public async Task One_bit_that_is_not_what_it_was_is_noticed()
    {
        await WriteAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(Path, Desk.Cancellation);
        var header = Array.IndexOf(bytes, (byte)'\n') + 1;
        foreach (var at in Enumerable.Range(0, header).Concat([header + 20, bytes.Length / 2, bytes.Length - 1]))
        {
            bytes[at] ^= 1;
            await System.IO.File.WriteAllBytesAsync(Path, bytes, Desk.Cancellation);

            (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
                Path, Case.Sensitive, $"byte {at}");
            bytes[at] ^= 1;
        }
    }

    [Theory]
    [InlineData("", "does not begin like a snapshot")]
    [InlineData("SQLite format 3", "does not begin like a snapshot")]
    [InlineData("{\"format\":1}\n", "does not begin like a snapshot")]
    public async Task What_is_no_snapshot_is_refused(string content, string expected)
    {
        File.CreateFolder();
        await System.IO.File.WriteAllTextAsync(Path, content, Desk.Cancellation);

        (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
            expected);
    }

    [Fact]
    public async Task One_cut_short_or_missing_or_of_another_version_is_refused()
    {
        (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
            "the file does not exist");
        await WriteAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(Path, Desk.Cancellation);

        await System.IO.File.WriteAllBytesAsync(Path, bytes[..^100], Desk.Cancellation);
        (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
            "damaged");

        await WriteHeaderAsync(header => header with { Format = "stplan-snapshot/2" }, bytes);
        (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
            "stplan-snapshot/2");

        await WriteHeaderAsync(header => header with { Schema = "20300101000000_Later" }, bytes);
        (await Should.ThrowAsync<UnusableSnapshotException>(() => Snapshot.OpenAsync(File, Desk.Cancellation))).Message.ShouldContain(
            "20300101000000_Later");
    }

    [Fact]
    [Needs(Tool.SmallDisk)]
    public async Task A_disk_without_space_leaves_the_one_that_is_there()
    {
        await WriteAsync();
        using var disk = TinyDisk.Mount(_folder.FullName);
        var full = new SnapshotFile(System.IO.Path.Combine(disk.Path, "stplan.snapshot"));
        await System.IO.File.WriteAllTextAsync(full.Path, "the last good one", Desk.Cancellation);

        await Should.ThrowAsync<IOException>(() => _desk.Get<SnapshotWriter>().WriteAsync(full, 3, Desk.Cancellation));

        (await System.IO.File.ReadAllTextAsync(full.Path, Desk.Cancellation)).ShouldBe("the last good one");
        Directory.GetFiles(disk.Path).ShouldBe([full.Path]);
    }

    private Task<SnapshotHeader> WriteAsync() => _desk.Get<SnapshotWriter>().WriteAsync(File, 3, Desk.Cancellation);

    private async Task WriteHeaderAsync(Func<SnapshotHeader, SnapshotHeader> change, byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        byte[] changed = [.. change(SnapshotHeader.Parse(bytes.AsSpan(0, end))!).ToLine(), .. bytes[(end + 1)..]];
        await System.IO.File.WriteAllBytesAsync(Path, changed, Desk.Cancellation);
    }

    private static List<string> Dump(StPlanContext context, IEnumerable<object> rows)
    {
        context.ChangeTracker.Clear();
        return [.. rows.Select(row =>
        {
            var entry = context.Attach(row);
            return string.Join('|', Values(entry.Properties, entry.ComplexProperties));
        })];
    }

    private static IEnumerable<string> Values(IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> parts) =>
        properties.Where(p => !PublicTable.Unpublished.Contains(p.Metadata.Name)).Select(p => $"{p.Metadata.Name}={Format(p.CurrentValue)}")
            .Concat(parts.SelectMany(part => Values(part.Properties, part.ComplexProperties)));

    private static string Format(object? value) => value switch
    {
        null => "null",
        string text => text,
        System.Collections.IEnumerable list => string.Join(';', list.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public sealed class OnSqlite() : SnapshotTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : SnapshotTests(DatabaseProvider.SqlServer);
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;

namespace StPlan.OpenData.Tests.Descriptions;

/// <summary>What describes the files agrees with them. (Whether others can use it is judged in
/// tests/judges/frictionless.test.mjs.)</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task The_package_has_every_csv_with_size_and_digest()
    {
        var release = Published.Render(Published.Data("reported"));
        var package = JsonDocument.Parse(await release.BytesAsync("datapackage.json")).RootElement;
        foreach (var (dataset, resource) in AllDatasets.List.Zip(package.GetProperty("resources").EnumerateArray()))
        {
            var csv = await release.BytesAsync($"{dataset}.csv");

            resource.GetProperty("path").GetString().ShouldBe($"{dataset}.csv");
            resource.GetProperty("bytes").GetInt32().ShouldBe(csv.Length);
            resource.GetProperty("hash").GetString().ShouldBe($"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv))}");
            resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString())
                .ShouldBe(dataset.Columns.Select(c => c.Name));
        }

        package.GetProperty("resources").GetArrayLength().ShouldBe(17);
        package.GetProperty("version").GetString().ShouldBe("3");
        package.GetProperty("created").GetString().ShouldBe("2025-12-13T00:00:00Z");
        package.GetProperty("licenses")[0].GetRawText().ShouldContain("CC-BY-4.0");
        package.GetProperty("demo").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Whatever_describes_invented_data_says_so()
    {
        var release = Published.Render(Published.Data("demo"));
        foreach (var file in new[] { "index.json", "datapackage.json", "csv-metadata.json", "tasks.csv-metadata.json", "README.vi.md",
            "README.en.md", "LICENSE.txt" })
        {
            Encoding.UTF8.GetString(await release.BytesAsync(file)).ShouldContain("DEMO: ", customMessage: file);
        }

        var package = JsonDocument.Parse(await release.BytesAsync("datapackage.json")).RootElement;
        package.GetProperty("demo").GetBoolean().ShouldBeTrue();
        package.GetProperty("title").GetString()!.ShouldStartWith("DEMO: ");
        package.GetProperty("description_en").GetString()!.ShouldStartWith("DEMO: ");
    }

    [Fact]
    public async Task Real_data_do_not_say_demo_outside_of_their_column()
    {
        var release = Published.Render(Published.Data("reported"));
        foreach (var file in new[] { "index.json", "LICENSE.txt" })
        {
            Encoding.UTF8.GetString(await release.BytesAsync(file)).ShouldNotContain("DEMO", Case.Sensitive, customMessage: file);
        }
    }

    [Fact]
    public async Task The_archive_holds_the_files_and_their_checksums_hold()
    {
        var release = Published.Render(Published.Data("awkward"));
        using var zip = new ZipArchive(new MemoryStream(await release.BytesAsync("stplan.zip")));
        var sums = Encoding.UTF8.GetString(await release.BytesAsync("SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line[66..], line => line[..64]);

        zip.Entries.Select(e => e.FullName).ShouldBe(OpenDataFiles.All.Where(f => f.IsInArchive).Select(f => f.Name));
        zip.Entries.Select(e => e.FullName).ShouldBe([.. sums.Keys, "SHA256SUMS"]);
        foreach (var entry in zip.Entries)
        {
            // ZIP counts in steps of two seconds; 02/01/2026 03:04:05 in Trà Vinh.
            entry.LastWriteTime.DateTime.ShouldBe(new DateTime(2026, 1, 2, 3, 4, 4));
            using var bytes = new MemoryStream();
            await (await entry.OpenAsync(TestContext.Current.CancellationToken)).CopyToAsync(bytes, TestContext.Current.CancellationToken);
            bytes.ToArray().ShouldBe(await release.BytesAsync(entry.FullName));
            (entry.FullName == "SHA256SUMS"
                || sums[entry.FullName] == Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))).ShouldBeTrue(entry.FullName);
        }
    }

    [Fact]
    public async Task Foreign_keys_of_a_csv_lead_to_tables_of_the_same_document()
    {
        var release = Published.Render(Published.Data("reported"));
        foreach (var file in OpenDataFiles.All.Where(f => f.Name.EndsWith("csv-metadata.json", StringComparison.Ordinal)))
        {
            var tables = JsonDocument.Parse(await release.BytesAsync(file.Name)).RootElement.GetProperty("tables").EnumerateArray()
                .ToDictionary(t => t.GetProperty("url").GetString()!);
            var keys = tables.Values.Where(t => t.GetProperty("tableSchema").TryGetProperty("foreignKeys", out _))
                .SelectMany(t => t.GetProperty("tableSchema").GetProperty("foreignKeys").EnumerateArray());
            foreach (var reference in keys.Select(k => k.GetProperty("reference")))
            {
                var target = tables[reference.GetProperty("resource").GetString()!].GetProperty("tableSchema");
                target.GetProperty("primaryKey").EnumerateArray().Single().GetString()
                    .ShouldBe(reference.GetProperty("columnReference").GetString());
            }
        }
    }
}

#pragma warning disable RS0030 // Random, seeded: the same in every run.
using System.IO.Compression;
using System.Text;
using StPlan.Domain;

namespace StPlan.Files.Tests;

/// <summary>Whatever bytes come in: they are read, or refused with a reason. Nothing is thrown.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(1, 300)];
            random.NextBytes(bytes);
            if (i % 3 == 0)
            {
                "PK\x03\x04"u8.ToArray().AsSpan(0, Math.Min(4, bytes.Length)).CopyTo(bytes);
            }

            ImportFile.Read(bytes).IsRefused.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_spreadsheet_that_ends_early_is_refused()
    {
        var whole = Workbook();
        for (var length = 1; length < whole.Length; length += 3)
        {
            ImportFile.Read(whole[..length]).IsRefused.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_spreadsheet_with_bytes_changed_is_read_or_refused()
    {
        var whole = Workbook();
        var random = new Random(2);
        for (var i = 0; i < 1_000; i++)
        {
            var changed = whole.ToArray();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Exercise(ImportFile.Read(changed));
        }
    }

    [Fact]
    public void A_spreadsheet_whose_parts_are_changed_is_read_or_refused()
    {
        // Behind the checksums, where random bytes seldom get.
        var parts = Parts(Workbook());
        var random = new Random(3);
        string[] tokens = ["<", ">", "/>", "\"", "r=\"ZZZZZZ9\"", "r=\"A\"", "t=\"s\"", "t=\"d\"", "<v>-1</v>", "<v>1E999</v>", "<c>",
            "</row>", "&#0;", "\0", "s=\"-1\"", "Target=\"//\"", "Target=\"a:b\"", "id=\"\"", "_x0000_", "NaN"];
        for (var i = 0; i < 1_000; i++)
        {
            var changed = parts.ToList();
            var at = random.Next(changed.Count);
            var text = Encoding.UTF8.GetString(changed[at].Content);
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var place = random.Next(text.Length);
                var removed = Math.Min(random.Next(0, 12), text.Length - place);
                text = text[..place] + (random.Next(3) == 0 ? "" : tokens[random.Next(tokens.Length)]) + text[(place + removed)..];
            }

            changed[at] = (changed[at].Name, Encoding.UTF8.GetBytes(text));
            Exercise(ImportFile.Read(TestXlsx.Zip(changed)));
        }
    }

    [Fact]
    public void A_CSV_with_bytes_changed_is_read_or_refused()
    {
        var output = new MemoryStream();
        var submissions = new RandomSubmissions(4);
        SubmissionsCsv.Write(output, Enumerable.Range(0, 5).Select(_ => submissions.Report()));
        var whole = output.ToArray();
        var random = new Random(4);
        var tokens = "\",;\t\r\n:=|<>'-0%.".Select(c => (byte)c).Append((byte)0xFF).ToArray();
        for (var i = 0; i < 1_000; i++)
        {
            var changed = whole.ToArray();
            for (var n = random.Next(1, 20); n > 0; n--)
            {
                changed[random.Next(changed.Length)] = tokens[random.Next(i % 4 == 0 ? tokens.Length : tokens.Length - 1)];
            }

            Exercise(ImportFile.Read(i % 5 == 0 ? changed[..random.Next(changed.Length)] : changed));
        }
    }

    /// <summary>All that can be asked of it, and that it is one or the other.</summary>
    private static void Exercise(ImportFile file)
    {
        foreach (var problem in file.Problems)
        {
            problem.ToString(Language.Vi).ShouldNotBeNullOrEmpty();
            problem.ToString(Language.En).ShouldNotBeNullOrEmpty();
        }

        (file.IsRefused || file.Kind is not null).ShouldBeTrue();
    }

    private static byte[] Workbook() => TestXlsx.OneSheet(
        TestXlsx.Row(1, "task", "agency", "year", "status", "results", "completion", "evidence")
        + TestXlsx.Row(2, "III.9", "SKHCN", "2025", "PAUSED", "Đã mua", "40%", "https://a.vn")
        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>2025</v></c><c r=\"D3\" "
        + "t=\"str\"><v>PAUSED</v></c><c r=\"E3\" s=\"2\"><v>45996</v></c><c r=\"F3\" s=\"1\"><v>0.5</v></c></row>",
        "<si><t>III.8</t></si><si><r><t>SK</t></r><r><t>HCN</t></r></si>");

    private static List<(string Name, byte[] Content)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry =>
        {
            using var content = entry.Open();
            var copy = new MemoryStream();
            content.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }
}

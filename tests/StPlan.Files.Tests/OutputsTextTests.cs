using System.Globalization;
using StPlan.Domain.Reporting;
using StPlan.Files.Values;

namespace StPlan.Files.Tests;

public sealed class OutputsTextTests
{
    [Theory]
    [InlineData("Lớp tập huấn: 12 lớp", "Lớp tập huấn|12|lớp")]
    [InlineData("Lớp tập huấn = 12 lớp", "Lớp tập huấn|12|lớp")]
    [InlineData("Lớp tập huấn:12", "Lớp tập huấn|12|")]
    [InlineData("Lớp tập huấn", "Lớp tập huấn||")]
    [InlineData("Bản tin: 24 số; Hội thảo: 2 cuộc", "Bản tin|24|số / Hội thảo|2|cuộc")]
    [InlineData("- Bản tin: 24 số\n\n- Hội thảo\n", "Bản tin|24|số / Hội thảo||")]
    [InlineData("• Bản tin: 24 số;", "Bản tin|24|số")]
    [InlineData("Hội thảo: đổi mới sáng tạo: 2 cuộc", "Hội thảo: đổi mới sáng tạo|2|cuộc")]
    [InlineData("Hội thảo: đổi mới sáng tạo", "Hội thảo: đổi mới sáng tạo||")]
    [InlineData("Cây giống: 1.234.567,5 cây", "Cây giống|1234567.5|cây")]
    [InlineData("Cây giống: 1 234 567 cây", "Cây giống|1234567|cây")]
    [InlineData("Tỷ lệ: 40%", "Tỷ lệ|40|%")]
    [InlineData("Bản tin: 24.", "Bản tin|24|")]
    [InlineData("Mô hình: 2 mô hình (1 lúa, 1 dừa)", "Mô hình|2|mô hình (1 lúa, 1 dừa)")]
    [InlineData("\"Hội thảo: A; B\": 2 cuộc", "Hội thảo: A; B|2|cuộc")]
    [InlineData("\"Sáng tạo trẻ\" lần 2: 3 cuộc", "\"Sáng tạo trẻ\" lần 2|3|cuộc")]
    [InlineData("Phần mềm \"A; B", "Phần mềm \"A|| / B||")]
    [InlineData("Nước: 3 \"m3; sạch\"", "Nước|3|m3; sạch")]
    public void Outputs_are_read(string text, string expected)
    {
        OutputsText.TryRead(text, out var outputs).ShouldBeNull();

        string.Join(" / ", outputs.Select(o => $"{o.What}|{o.Quantity?.ToString(CultureInfo.InvariantCulture)}|{o.Unit}"))
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("Cây giống: 1.234 cây", "\"1.234\" can be 1234")]
    [InlineData("Bản tin: 24; Cây: 1.23.4 cây", "\"1.23.4\" is not a number")]
    public void Quantities_have_to_be_unambiguous(string text, string beginning) =>
        OutputsText.TryRead(text, out _).ShouldNotBeNull().En.ShouldNotBeNull().ShouldStartWith(beginning);

    [Theory]
    [InlineData("Bản tin", "24", "số", "Bản tin: 24 số")]
    [InlineData("Bản tin", null, null, "Bản tin")]
    [InlineData("Cây", "1.234", "nghìn cây", "Cây: 1.2340 nghìn cây")]
    [InlineData("A; B", "2", "cuộc", "\"A; B\": 2 \"cuộc\"")]
    [InlineData("Hội thảo: 8 buổi", null, null, "\"Hội thảo: 8 buổi\"")]
    [InlineData("\"A\"", null, null, "\"\"\"A\"\"\"")]
    [InlineData("- A", null, null, "\"- A\"")]
    [InlineData("A\nB", "1", null, "\"A\nB\": 1")]
    [InlineData("A", "1", "a: 2 b", "\"A\": 1 \"a: 2 b\"")]
    [InlineData("A", "1", "2 b", "\"A\": 1 \"2 b\"")]
    [InlineData("A", "1", "x; y", "\"A\": 1 \"x; y\"")]
    [InlineData("Nói \"có; không\"", "1", null, "\"Nói \"\"có; không\"\"\": 1")]
    public void Outputs_are_written_so_that_they_are_read_back(string what, string? quantity, string? unit, string text)
    {
        var output = new Output
        {
            What = what,
            Quantity = quantity is null ? null : decimal.Parse(quantity, CultureInfo.InvariantCulture),
            Unit = unit
        };

        OutputsText.Write([output]).ShouldBe(text);

        OutputsText.TryRead(text, out var back).ShouldBeNull();
        back.Select(o => (o.What, o.Quantity, o.Unit)).ShouldBe([(output.What, output.Quantity, output.Unit)]);
    }

    [Theory]
    [InlineData("Báo cáo <https://a.vn/1>", "Báo cáo|https://a.vn/1")]
    [InlineData("Báo cáo | https://a.vn/1", "Báo cáo|https://a.vn/1")]
    [InlineData("https://a.vn/1", "https://a.vn/1|https://a.vn/1")]
    [InlineData("<https://a.vn/1>", "https://a.vn/1|https://a.vn/1")]
    [InlineData("A < B <https://a.vn/1>\n\nC | D | https://a.vn/2", "A < B|https://a.vn/1 / C | D|https://a.vn/2")]
    public void Evidence_is_read(string text, string expected)
    {
        EvidenceText.TryRead(text, out var evidence).ShouldBeNull();

        string.Join(" / ", evidence.Select(e => $"{e.Title}|{e.Url}")).ShouldBe(expected);
        EvidenceText.TryRead(EvidenceText.Write(evidence)!, out var back).ShouldBeNull();
        back.Select(e => (e.Title, e.Url)).ShouldBe(evidence.Select(e => (e.Title, e.Url)));
    }

    [Theory]
    [InlineData("Báo cáo")]
    [InlineData("Báo cáo https://a.vn/1")]
    [InlineData("Báo cáo | a.vn")]
    [InlineData("Báo cáo <javascript:alert(1)>")]
    [InlineData("https://a.vn/1; https://a.vn/2")]
    public void Evidence_needs_an_address(string text) =>
        EvidenceText.TryRead(text, out _).ShouldNotBeNull().En
            .ShouldBe($"\"{text}\" has no full address. Write one document on each line: title <https://…>, title | https://…, or only "
                + "https://….");
}

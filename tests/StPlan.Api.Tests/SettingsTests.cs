using System.Globalization;
using System.Text.RegularExpressions;
using StPlan.Api.Hosting;
using StPlan.Api.Logging;
using StPlan.Api.OpenData;
using StPlan.Api.Protection;
using StPlan.Api.Publishing;
using StPlan.Api.Webhooks;
using StPlan.Data;
using StPlan.Pages.Hosting;

namespace StPlan.Api.Tests;

/// <summary>docs/settings.md has every setting with its default, no page names another, and a wrong one ends the start with a
/// sentence.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void The_docs_have_every_setting_with_its_default()
    {
        var documented = Row().Matches(Repository.Read("docs/settings.md")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        documented.ShouldBe(
            new object[]
            {
                new LimitsOptions(), new RateLimitingOptions(), new ConcurrencyOptions(), new ConnectionOptions(),
                new StewardLimitsOptions(), new PublishingOptions(),
                new OpenDataOptions(), new DatabaseOptions(), new PagesOptions(), new ServerLogOptions(), new ShutdownOptions(),
                new WebhookOptions(),
            }.SelectMany(Defaults).Where(d => d.Key != "Database__ConnectionString").ToDictionary(),
            ignoreOrder: true);
    }

    [Fact]
    public void Every_setting_that_is_named_anywhere_is_listed()
    {
        var listed = Repository.Read("docs/settings.md");
        foreach (var file in MarkdownFiles.All.Concat(["compose.yaml", "Dockerfile", "deploy/nginx.conf"]))
        {
            var named = Name().Matches(Repository.Read(file)).Select(m => m.Value);
            foreach (var setting in named.Where(n => !n.Contains("LogLevel", StringComparison.Ordinal)))
            {
                listed.ShouldContain($"| `{setting}` |", Case.Sensitive, file);
            }
        }
    }

    [Theory]
    [InlineData("Limits:MaxFields", "0", "MaxFields")]
    [InlineData("Limits:MaxNesting", "100000", "MaxNesting")]
    [InlineData("Limits:MaxTokens", "many", "MaxTokens")]
    [InlineData("Limits:MaxTokenz", "1000", "MaxTokenz")]
    [InlineData("RateLimiting:Burst", "0", "Burst")]
    [InlineData("Publishing:PollSeconds", "0", "PollSeconds")]
    [InlineData("Webhooks:Ports", "https", "Webhooks:Ports")]
    [InlineData("Webhooks:TimeoutSeconds", "0", "TimeoutSeconds")]
    [InlineData("RateLimiting:TrustedProxies", "nearby", "nearby")]
    [InlineData("Concurrency:MaxRequests", "0", "MaxRequests")]
    [InlineData("Connections:GraceSeconds", "1", "GraceSeconds")]
    [InlineData("Connections:MinBytes", "1", "MinBytes")]
    [InlineData("Stewards:RequestsPerMinute", "0", "RequestsPerMinute")]
    [InlineData("Shutdown:DelaySeconds", "-1", "DelaySeconds")]
    [InlineData("Logging:Format", "xml", "Use one of Text, Json")]
    [InlineData("Logging:Requests", "often", "Logging:Requests")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT is collector:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json", "Use grpc or http/protobuf")]
    [InlineData("OpenData:LicenseUrl", "CC BY", "LicenseUrl")]
    [InlineData("OpenData:PublisherUrl", "travinh", "PublisherUrl")]
    [InlineData("OpenData:BaseUrl", "du-lieu.travinh.gov.vn", "BaseUrl")]
    [InlineData("OpenData:BaseUrl", "https://du-lieu.travinh.gov.vn/", "without a slash")]
    [InlineData("OpenData:Folder", "/proc/none", "/proc/none")]
    [InlineData("OpenData:KeptReleases", "0", "KeptReleases")]
    [InlineData("Pages:CacheBytes", "1", "CacheBytes")]
    [InlineData("Database:Provider", "Oracle", "Oracle")]
    [InlineData("Database:Provider", "SqlServer", "no database")]
    [InlineData("Database:Prowider", "Sqlite", "Prowider")]
    [InlineData("Database:StartupTimeoutSeconds", "-1", "StartupTimeoutSeconds")]
    [InlineData("Database:MaxBatchSize", "0", "MaxBatchSize")]
    public async Task A_value_that_cannot_be_is_refused_at_start(string setting, string value, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("stplan-settings-");
        var settings = new Dictionary<string, string?>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = setting.StartsWith("OTEL", StringComparison.Ordinal) ? "http://127.0.0.1:1" : null,
            [setting] = value,
            ["urls"] = "http://127.0.0.1:0",
            ["ConnectionStrings:StPlan"] = $"Data Source={Path.Combine(folder.FullName, "stplan.db")};Pooling=False",
        };

        var refused = await Should.ThrowAsync<InvalidSettingException>(() => StPlanServer.StartAsync(settings, CancellationToken.None));

        refused.Message.ShouldContain(expected);
        folder.Delete(recursive: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Defaults(object options)
    {
        var section = (string)options.GetType().GetField("Section")!.GetRawConstantValue()!;
        return options.GetType().GetProperties()
            .Select(p => KeyValuePair.Create($"{section}__{p.Name}", Convert.ToString(p.GetValue(options), CultureInfo.InvariantCulture)!));
    }

    [GeneratedRegex(
        @"^\| `((?:Limits|RateLimiting|Concurrency|Connections|Stewards|Publishing|OpenData|Database|Pages|Logging|Shutdown|Webhooks)__\w+)` \| `([^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?:[A-Z][A-Za-z]+__[A-Z]\w*|OTEL_EXPORTER\w+|ASPNETCORE_\w+)\b(?!…)")]
    private static partial Regex Name();
}

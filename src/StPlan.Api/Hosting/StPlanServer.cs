using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using StPlan.Api.Feeds;
using StPlan.Api.Logging;
using StPlan.Api.OpenData;
using StPlan.Api.Pages;
using StPlan.Api.Playground;
using StPlan.Api.Protection;
using StPlan.Api.PublicSchema;
using StPlan.Api.Publishing;
using StPlan.Api.StewardSchema;
using StPlan.Api.Stewardship;
using StPlan.Api.Webhooks;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Http;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;
using StPlan.Pages;
using StPlan.Pages.Hosting;

namespace StPlan.Api.Hosting;

/// <summary>Puts the server together: settings → database → release → PublishedData → answers.</summary>
public static class StPlanServer
{
    /// <summary>Starts the server; when this returns, it answers.</summary>
    /// <param name="settings">Settings that come before those of the environment.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be made ready.</exception>
    /// <exception cref="InvalidSettingException">A setting cannot be used.</exception>
    /// <exception cref="IOException">The address is taken.</exception>
    public static Task<WebApplication> StartAsync(IReadOnlyDictionary<string, string?> settings, CancellationToken cancellation) =>
        StartAsync(settings, _ => { }, cancellation);

    /// <inheritdoc cref="StartAsync(IReadOnlyDictionary{string, string?}, CancellationToken)"/>
    /// <param name="replace">Puts other services in place of the server's own: another clock.</param>
    internal static async Task<WebApplication> StartAsync(
        IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> replace, CancellationToken cancellation)
    {
        WebApplication? app = null;
        try
        {
            app = Build(settings, replace);

            // The schema needs nothing of the database: it is built while that is made ready.
            var schemas = Task.Run(() => (Public: PublicSchemaTypes.Build(), Steward: StewardSchemaTypes.Build()), cancellation);
            await app.Services.GetRequiredService<FirstRelease>().PublishAsync(cancellation);
            var (publicSchema, stewardSchema) = await schemas;
            Map(app, publicSchema, stewardSchema);
            await app.StartAsync(cancellation);
            return app;
        }
        catch (Exception exception)
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }

            if (InvalidSetting(exception) is { } message)
            {
                throw new InvalidSettingException(message);
            }

            throw;
        }
    }

    /// <summary>The services of the server with their settings, for commands that need them and serve nothing.</summary>
    internal static WebApplication Build(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddSecretFiles(settings);
        builder.Configuration.AddInMemoryCollection(settings);
        AddLogging(builder.Logging);
        builder.AddServerLog();
        AddServices(builder);
        UseDefaultUrl(builder);
        replace?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>What is wrong with a setting; null for what is no matter of settings.</summary>
    internal static string? InvalidSetting(Exception exception) => exception switch
    {
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => exception.Message,
        _ => null,
    };

    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);

        // What a command prints on standard output is for the program that called it.
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Warning);

        // Each attempt to connect, where we say once what is the matter.
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddDatabase(builder.Configuration);
        builder.Services.AddSettings<LimitsOptions>(LimitsOptions.Section);
        builder.Services.AddSingleton<ReleaseFeed>();
        builder.Services.AddPublishing();
        builder.Services.AddWebhooks();
        builder.Services.AddOpenData();
        builder.Services.AddSingleton<IPageSource, PageSource>();
        builder.Services.AddPages();
        builder.Services.AddProtection();
        builder.Services.AddGracefulShutdown();
        builder.Services.AddHealth();
    }

    // ASPNETCORE_URLS, URLS and --set urls=… all end up under this name.
    private static void UseDefaultUrl(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])
            && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpPortsKey]))
        {
            builder.WebHost.UseUrls(Publication.LocalAddress);
        }
        else if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is { } urls)
        {
            builder.WebHost.UseUrls(urls);
        }
    }

    private static void Map(WebApplication app, Schema publicSchema, Schema stewardSchema)
    {
        // Whoever listens by other means than OTLP (dotnet-counters) finds the instruments, too.
        _ = app.Services.GetRequiredService<ServerInstruments>();
        var published = app.Services.GetRequiredService<PublishedDataSource>();
        app.UseProtection();
        app.UseStewardKeys();
        app.UseStewardPreview();
        app.UsePlayground(PlaygroundFiles.Built);
        app.MapGraphQL(PlaygroundEndpoint.PagePath, Options(app, publicSchema, _ => published.Current, isPublic: true));
        app.MapGraphQL(StewardPreview.Path, Options(app, publicSchema, StewardPreview.DataOf, isPublic: false));
        app.MapGraphQL(StewardEndpoint.Path + "/graphql", Options(app, stewardSchema, StewardEndpoint.SessionOf, isPublic: false));
        app.MapImport();
        app.MapWorkbook();
        app.MapOpenData();
        app.MapFeeds();
        app.MapHealth();
        app.MapPages();
    }

    private static GraphQLHttpOptions Options(WebApplication app, Schema schema, Func<HttpContext, object> rootValue, bool isPublic)
    {
        var limits = app.Services.GetRequiredService<IOptions<LimitsOptions>>().Value;
        var published = app.Services.GetRequiredService<PublishedDataSource>();
        var notice = new ReleaseNotices(app.Services.GetRequiredService<IOptions<OpenDataOptions>>().Value.BaseUrl);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("StPlan.GraphQL");
        return new GraphQLHttpOptions
        {
            Executor = new GraphQLExecutor(schema, limits.ToExecutorOptions())
            {
                OnUnexpectedError = (exception, plan) => log.UnexpectedError(plan.Operation.Name?.Value, exception),
            },
            RootValue = rootValue,
            OnOperation = NoteOperation,
            Sdl = SchemaPrinter.Print(schema) + "\n",
            MaxBodyBytes = limits.MaxBodyBytes,
            MaxQueryStringLength = limits.MaxQueryStringLength,
            RequestTimeout = TimeSpan.FromSeconds(limits.RequestTimeoutSeconds),
            MaxPersistedQueries = isPublic ? limits.MaxPersistedQueries : 0,
            MaxPersistedQueryBytes = limits.MaxPersistedQueryBytes,
            MayBeCached = isPublic,
            CachedResponseBytes = isPublic ? limits.CachedResponseBytes : 0,
            Version = isPublic ? root => ((PublishedData)root).Release.Number.ToString(CultureInfo.InvariantCulture) : null,

            // Of what is public now, also beside what a subscription or a steward is told: a database is for demonstration, or it is not.
            Extensions = (context, _) =>
                isPublic && ReleaseNotice.IsAsked(context) ? notice.Of(published.Current).Extensions
                    : DemoNotice.Extensions(published.Current),
            AddHeaders = isPublic ? (context, root) => notice.Of((PublishedData)root).AddHeaders(context) : null,
            Status = static (_, root) => root is StewardSession session ? session.Status : StatusCodes.Status200OK,
            VaryBy = isPublic ? ReleaseNotice.Header : null,
            Operations = isPublic ? NamedOperations.Read() : FrozenDictionary<string, byte[]>.Empty,
        };
    }

    /// <summary>Called when a GraphQL endpoint knows which operation a request asks for.</summary>
    private static void NoteOperation(HttpContext context, OperationPlan plan)
    {
        if (context.Features.Get<RequestLogEntry>() is { } entry)
        {
            entry.Operation = plan.Operation.Name?.Value;
        }

        if (plan.Operation.Operation == OperationType.Subscription)
        {
            // It lasts for hours and does nothing, and there is a limit for how many there are.
            Concurrency.GiveBack(context);
        }
    }
}

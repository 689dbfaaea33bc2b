using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Agencies;

namespace StPlan.Data.Keys;

/// <summary>The keys of the write side: <c>stp_&lt;id&gt;_&lt;secret&gt;</c>. Only a hash of the secret is kept.</summary>
public sealed class ApiKeys
{
    private const int MaxName = 100;

    private readonly Writer _writer;
    private readonly DatabaseCalls _database;

    internal ApiKeys(Writer writer, DatabaseCalls database)
    {
        _writer = writer;
        _database = database;
    }

    /// <summary>Makes a key. It is shown once, here: nobody can find it out afterwards.</summary>
    /// <param name="actor">A publisher.</param>
    /// <param name="name">The holder or the purpose.</param>
    /// <param name="role">What its holder may do.</param>
    /// <param name="agency">Whose key it is: the code of an agency, whether a plan names it or not. A reporter reports for it.</param>
    /// <param name="body">What the agency is, where it is not known yet; it is added, and becomes public with the next release.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<WriteResult<NewKey>> CreateAsync(
        Actor actor, string name, KeyRole role, string? agency, NewBody? body, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        async (scope, cancellation) =>
        {
            var problems = await CheckAsync(scope, name, role, agency, cancellation) is { } problem ? [problem]
                : agency is null ? CheckNone(body)
                : await FindOrAddAsync(scope, agency, body, cancellation);
            if (problems.Count > 0)
            {
                return WriteResult<NewKey>.Refused(problems);
            }

            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var row = new KeyRow
            {
                Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
                Name = Bounds.Clean(name)!,
                Role = role,
                AgencyCode = agency,
                SecretHash = Hash(secret),
                CreatedAt = scope.Now,
                CreatedBy = actor.Name,
            };
            scope.Context.Keys.Add(row);
            scope.Audit("createKey", row.Id);
            return new WriteResult<NewKey>([new NewKey(row, $"stp_{row.Id}_{secret}")], []);
        },
        key => key.Row.Id,
        (_, _) => Task.FromResult<NewKey?>(null),
        WriteOptions.Default,
        cancellation);

    /// <summary>The same for an agency that is known, or for none.</summary>
    public Task<WriteResult<NewKey>> CreateAsync(Actor actor, string name, KeyRole role, string? agency, CancellationToken cancellation) =>
        CreateAsync(actor, name, role, agency, body: null, cancellation);

    /// <summary>From now on nothing can be done with the key. Revoking it again changes nothing.</summary>
    /// <param name="idOrName">The id, or the name where one key alone has it and none has it as its id.</param>
    public Task<WriteResult<KeyRow>> RevokeAsync(Actor actor, string idOrName, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        async (scope, cancellation) =>
        {
            if (Permission.Check(actor, KeyRole.Publisher) is { } notAllowed)
            {
                return WriteResult<KeyRow>.Refused(notAllowed);
            }

            var id = idOrName.Split('_') is ["stp", var part, ..] ? part : idOrName;
            var found = await scope.Context.Keys.Where(k => k.Id == id || (k.Name == idOrName && k.RevokedAt == null))
                .ToListAsync(cancellation);

            // The id comes first: else a key could be kept from being revoked by giving its id to another as a name.
            if (found.Find(k => k.Id == id) is { } byId)
            {
                found = [byId];
            }

            if (found is not [var key])
            {
                return WriteResult<KeyRow>.Refused(new NotFound(
                    new Text(
                        $"Không có khóa \"{Bounds.Shorten(id)}\". Hãy dùng mã hoặc tên của một khóa.",
                        $"No key has the id or name \"{Bounds.Shorten(id)}\". Use the id or the name of a key."), "id"));
            }

            if (key.RevokedAt is null)
            {
                key.RevokedAt = scope.Now;
                scope.Audit("revokeKey", key.Id);
            }

            return new WriteResult<KeyRow>([key], []);
        },
        key => key.Id,
        async (context, id) => await context.Keys.FindAsync(id),
        WriteOptions.Default,
        cancellation);

    /// <summary>All keys, the oldest first, revoked ones too.</summary>
    public Task<IReadOnlyList<KeyRow>> ListAsync(CancellationToken cancellation) => _database.ReadAsync(
        async (context, cancellation) =>
        {
            var keys = await context.Keys.AsNoTracking().ToListAsync(cancellation);
            return (IReadOnlyList<KeyRow>)[.. keys.OrderBy(k => k.CreatedAt)];
        },
        cancellation);

    /// <summary>
    /// Whom a key belongs to; null when it is none, is not the right one, or was revoked: who asks is told no more than that.
    /// </summary>
    public async Task<Actor?> AuthenticateAsync(string presented, CancellationToken cancellation)
    {
        if (presented.Split('_') is not ["stp", { Length: 16 } id, { Length: 64 } secret])
        {
            return null;
        }

        var key = await _database.ReadAsync(
            (context, cancellation) => context.Keys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellation), cancellation);

        // Hashed and compared in any case, in the same time.
        var isRight = CryptographicOperations.FixedTimeEquals(Hash(secret), key?.SecretHash ?? new byte[32]);
        return isRight && key is { RevokedAt: null } ? new Actor(key.Name, key.Role, key.AgencyCode, key.Id) : null;
    }

    private static async Task<WriteProblem?> CheckAsync(WriteScope scope, string name, KeyRole role, string? agency,
        CancellationToken cancellation)
    {
        var problem = Permission.Check(scope.Actor, KeyRole.Publisher)
            ?? Bounds.Required(name, "name")
            ?? (WriteProblem?)Bounds.Length(name, "name", MaxName)
            ?? Bounds.OneLine(name, "name");
        if (problem is not null)
        {
            return problem;
        }

        // A number that is no role would be above or below all of them.
        if (!Enum.IsDefined(role))
        {
            return new ValueOutOfRange(
                new Text(
                    "Vai trò không hợp lệ. Hãy dùng REPORTER, STEWARD hoặc PUBLISHER.",
                    "The role is not valid. Use REPORTER, STEWARD or PUBLISHER."), "role");
        }

        if (role == KeyRole.Reporter && agency is null)
        {
            return new ValueOutOfRange(new Text(
                "Khóa REPORTER phải có mã cơ quan báo cáo.",
                "A key with the role REPORTER needs the code of its agency. Send \"agency\"."), "agency");
        }

        var clean = Bounds.Clean(name);
        if (await scope.Context.Keys.AnyAsync(k => k.Name == clean && k.RevokedAt == null, cancellation))
        {
            return new ValueOutOfRange(new Text(
                $"Đã có khóa tên \"{clean}\" đang dùng. Hãy chọn tên khác.",
                $"A key in use has the name \"{clean}\". Choose another name."), "name");
        }

        return null;
    }

    private static IReadOnlyList<WriteProblem> CheckNone(NewBody? body) => body is null ? []
        : [new ValueOutOfRange(new Text(
            "Tên cơ quan cần đi cùng mã cơ quan.", "The name of an agency needs its code. Send \"agency\", too."), "agency")];

    /// <summary>
    /// The agency of a key need not be one that a plan names: after a merger those who work here may be bodies that the plan does not know.
    /// </summary>
    private static async Task<IReadOnlyList<WriteProblem>> FindOrAddAsync(
        WriteScope scope, string code, NewBody? body, CancellationToken cancellation)
    {
        var problem = Lookups.Agency(await scope.ReferencesAsync(cancellation), code, out var known);
        if (body is null || known is not null)
        {
            return problem is not null ? [problem]
                : body is null || known!.Name.Vi == Bounds.Clean(body.Name) ? []
                : [new ValueOutOfRange(new Text(
                    $"{code} đã là \"{known.Name.Vi}\". Hãy bỏ tên cơ quan, hoặc dùng mã khác.",
                    $"{code} is \"{known.Name.Vi}\" already. Leave its name out, or use another code."), "agency")];
        }

        var submission = new AgencySubmission { Code = code, Name = body.Name, NameEn = body.NameEn, Kind = body.Kind };
        return (await AgencyRecords.WriteAsync(scope, submission, cancellation)).Problems;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));
}

/// <summary>A body that no plan names and nobody has recorded yet, for whose key it is added.</summary>
/// <param name="Name">In Vietnamese.</param>
/// <param name="NameEn">In English; null where there is none.</param>
/// <param name="Kind">What sort of body it is.</param>
public sealed record NewBody(string Name, string? NameEn, AgencyKind Kind);

/// <summary>A key that was just made, with the one sight of it that there is.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Key">The key itself: never to be logged.</param>
public sealed record NewKey(KeyRow Row, string Key)
{
    public override string ToString() => $"stp_{Row.Id}_…";
}

/// <summary>
/// The key was revoked after its request had been let in, and before what it asked for was done; so it is not done. As if the request had
/// come later: it is not a mistake in what was sent.
/// </summary>
public sealed class KeyRevokedException() : Exception("The key was revoked while the request was under way; nothing was written.");
